package vn.dondoc.security;

import java.io.Serial;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import vn.dondoc.common.PersonId;

/** The person of a session. Hats are not kept here: they are asked anew, as at today, at every act. */
final class SignedIn implements UserDetails {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long person;
    private final String username;
    private volatile String hash;
    private final boolean temporary;
    private final Instant since;
    private final List<? extends GrantedAuthority> authorities;

    SignedIn(
            PersonId person,
            String username,
            String hash,
            boolean temporary,
            Instant since,
            List<? extends GrantedAuthority> authorities) {
        this.person = person.value();
        this.username = username;
        this.hash = hash;
        this.temporary = temporary;
        this.since = since;
        this.authorities = List.copyOf(authorities);
    }

    PersonId person() {
        return new PersonId(person);
    }

    /** When the session began. */
    Instant since() {
        return since;
    }

    /** Goes on under the new password, which its owner has just chosen here. */
    void renewed(String newHash) {
        this.hash = newHash;
    }

    /** True while the password must be changed before anything else. */
    boolean passwordTemporary() {
        return temporary;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public String getPassword() {
        return hash;
    }

    @Override
    public String getUsername() {
        return username;
    }
}
