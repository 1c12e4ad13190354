package vn.dondoc.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts each log-in before its password is looked at, and turns away what must wait or can be nobody's name. */
class ThrottleFilter extends OncePerRequestFilter {

    /** No log-in name is longer. */
    private static final int LONGEST_NAME = 100;

    private static final String ATTEMPT = ThrottleFilter.class.getName();

    private final LoginThrottle throttle;
    private final KnownBrowsers browsers;

    ThrottleFilter(LoginThrottle throttle, KnownBrowsers browsers) {
        this.throttle = throttle;
        this.browsers = browsers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isLogin(request)) {
            chain.doFilter(request, response);
            return;
        }
        String username = username(request);
        if (username.length() > LONGEST_NAME) {
            response.sendRedirect(request.getContextPath() + "/login?error");
            return;
        }
        Optional<LoginAttempt> attempt =
                throttle.login(username, request.getRemoteAddr(), browsers.knownTo(request, username));
        if (attempt.isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/login?wait");
            return;
        }
        request.setAttribute(ATTEMPT, attempt.get());
        chain.doFilter(request, response);
    }

    static boolean isLogin(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && "/login".equals(request.getServletPath());
    }

    /** The attempt that was counted for this request. */
    static Optional<LoginAttempt> attempt(HttpServletRequest request) {
        return Optional.ofNullable((LoginAttempt) request.getAttribute(ATTEMPT));
    }

    private static String username(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter("username"), "");
    }
}
