package vn.dondoc.organization;

import vn.dondoc.common.PersonId;

/** Gives a person a new one-time password. The room of log-in does it; the screen of people asks for it here. */
public interface PasswordReset {

    /**
     * Gives a person a new password that is said once and changed at the next log-in.
     *
     * @return the password, for the administrator to pass on
     */
    String reset(PersonId person);
}
