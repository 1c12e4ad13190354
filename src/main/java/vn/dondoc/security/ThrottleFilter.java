package vn.dondoc.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns a log-in away while its name is being guessed from its address, or if it can be nobody's name. */
class ThrottleFilter extends OncePerRequestFilter {

    /** No log-in name is longer; what is tried is remembered for a while and must not fill the memory. */
    private static final int LONGEST_NAME = 100;

    private final LoginThrottle throttle;

    ThrottleFilter(LoginThrottle throttle) {
        this.throttle = throttle;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isLogin(request) && username(request).length() > LONGEST_NAME) {
            response.sendRedirect(request.getContextPath() + "/login?error");
            return;
        }
        if (isLogin(request) && !throttle.open(username(request), request.getRemoteAddr())) {
            response.sendRedirect(request.getContextPath() + "/login?wait");
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isLogin(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && "/login".equals(request.getServletPath());
    }

    static String username(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter("username"), "");
    }
}
