package vn.dondoc.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Marks a thread on which a job or a timer acts. It can never come from a request. */
final class SystemAuthentication extends AbstractAuthenticationToken {

    SystemAuthentication() {
        super(List.of());
        setAuthenticated(true);
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public Object getPrincipal() {
        return "system";
    }
}
