package vn.dondoc.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/**
 * What follows a log-in. A right one gives its try back, makes the browser known and begins a session of full length; a wrong
 * one is written down and leads back to where one logs in.
 */
@Component
class LoginOutcome implements AuthenticationFailureHandler {

    private final LoginThrottle throttle;
    private final KnownBrowsers browsers;
    private final Duration session;

    LoginOutcome(LoginThrottle throttle, KnownBrowsers browsers, ServerProperties server) {
        this.throttle = throttle;
        this.browsers = browsers;
        this.session = server.getServlet().getSession().getTimeout();
    }

    /** Counts what comes in. */
    ThrottleFilter counting() {
        return new ThrottleFilter(throttle, browsers);
    }

    /** Leads to what was asked for before the log-in. */
    SavedRequestAwareAuthenticationSuccessHandler leadingTo(RequestCache askedFor) {
        SavedRequestAwareAuthenticationSuccessHandler welcome = new SavedRequestAwareAuthenticationSuccessHandler() {
            @Override
            public void onAuthenticationSuccess(
                    HttpServletRequest request, HttpServletResponse response, Authentication authentication)
                    throws ServletException, IOException {
                ThrottleFilter.attempt(request).ifPresent(throttle::passed);
                browsers.remember(request, response, authentication.getName());
                request.getSession().setMaxInactiveInterval((int) session.toSeconds());
                askedFor.removeRequest(request, response);
                super.onAuthenticationSuccess(request, response, authentication);
            }
        };
        welcome.setRequestCache(askedFor);
        return welcome;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (!(failure instanceof InternalAuthenticationServiceException)) {
            ThrottleFilter.attempt(request).ifPresent(throttle::failed);
        }
        String why = failure instanceof CredentialsExpiredException ? "spent" : "error";
        response.sendRedirect(request.getContextPath() + "/login?" + why);
    }
}
