package vn.dondoc.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever has not logged in gets no session: what would begin one leads to the log-in, and strangers cannot fill the memory.
 * Only an office that has nobody yet is opened from a screen, hence by somebody without a log-in.
 */
final class NoSessionsForStrangers extends OncePerRequestFilter {

    /** What a screen asks that outlived its session: it is told so, and begins none. */
    private static final Set<String> OF_ENDED_SESSIONS = Set.of("uidl", "heartbeat");

    private static final Set<String> PAGES = Set.of("/login", "/error");

    private final FirstAdministrator opening;

    /** An office that has somebody has somebody for good. */
    private volatile boolean founded;

    NoSessionsForStrangers(FirstAdministrator opening) {
        this.opening = opening;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        boolean stranger = authentication == null || authentication instanceof AnonymousAuthenticationToken;
        if (stranger && !isForAll(request) && isFounded()) {
            throw new AccessDeniedException("for a stranger there is only the log-in");
        }
        chain.doFilter(stranger ? new Sessionless(request) : request, response);
    }

    private boolean isFounded() {
        founded = founded || !opening.needed();
        return founded;
    }

    /** The log-in, and files that are there: what is not there would be looked for within a session. */
    private static boolean isForAll(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return PAGES.contains(path)
                || OF_ENDED_SESSIONS.contains(Objects.requireNonNullElse(request.getParameter("v-r"), ""))
                || path.lastIndexOf('.') > path.lastIndexOf('/')
                        && new ClassPathResource("META-INF/resources" + path).exists();
    }

    private final class Sessionless extends HttpServletRequestWrapper {

        private Sessionless(HttpServletRequest request) {
            super(request);
        }

        @Override
        public HttpSession getSession() {
            return super.getSession(mayBegin());
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            return super.getSession(create && mayBegin());
        }

        private boolean mayBegin() {
            if (super.getSession(false) == null && isFounded()) {
                throw new AccessDeniedException("a stranger begins no session");
            }
            return true;
        }
    }
}
