package vn.dondoc.security;

import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsChecker;
import vn.dondoc.organization.Directory;

/**
 * A one-time password serves for one log-in, within its time. Of two at the same moment one comes in; whoever comes in and
 * does not change it has to ask for a new one.
 */
final class OneTimeUse implements UserDetailsChecker {

    private final Directory directory;

    OneTimeUse(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void check(UserDetails user) {
        if (user instanceof SignedIn person
                && person.passwordTemporary()
                && !directory.useOneTimePassword(person.person(), person.getPassword())) {
            throw new CredentialsExpiredException("a one-time password was used already or has ended");
        }
    }
}
