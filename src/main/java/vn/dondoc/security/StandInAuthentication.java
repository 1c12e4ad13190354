package vn.dondoc.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Marks a thread on which a job, or the filling of an office, acts as a person. It can never come from a request. */
final class StandInAuthentication extends AbstractAuthenticationToken {

    private final SignedIn person;

    StandInAuthentication(SignedIn person) {
        super(List.of());
        this.person = person;
        setAuthenticated(true);
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public Object getPrincipal() {
        return person;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StandInAuthentication that
                && that.person.person().equals(person.person());
    }

    @Override
    public int hashCode() {
        return person.person().hashCode();
    }
}
