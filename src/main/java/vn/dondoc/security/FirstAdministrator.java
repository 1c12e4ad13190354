package vn.dondoc.security;

import org.springframework.stereotype.Service;

/** Opens an empty office: its first unit and its first administrator, for whoever can read the one-time token in the log. */
@Service
public class FirstAdministrator {

    /**
     * What the opening form asks for.
     *
     * @param token the one-time token that the log shows
     * @param unitCode the code of the first unit, such as {@code QU}
     * @param unitName its name
     * @param username the log-in name
     * @param fullName the administrator's full name
     * @param password the password, at least 10 characters
     */
    public record Opening(
            String token, String unitCode, String unitName, String username, String fullName, String password) {}

    /** True while nobody can sign in because there is nobody. */
    public boolean needed() {
        return false;
    }

    /**
     * Creates the unit and its administrator.
     *
     * @throws vn.dondoc.common.Refusal with a fault beside each wrong field: {@code token}, {@code unitCode}, …
     */
    public void open(Opening opening) {}
}
