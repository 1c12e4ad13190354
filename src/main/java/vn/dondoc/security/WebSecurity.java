package vn.dondoc.security;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.dondoc.organization.Directory;

/** The doors of the web application: log-in by form, static files, and what a browser may load. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(MultipartProperties.class)
class WebSecurity {

    /** Vaadin evaluates its own scripts, hence the two unsafe words; everything else is ours alone. */
    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self';"
            + " frame-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    private static final String NO_DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain filterChain(
            HttpSecurity http,
            LoginOutcome outcome,
            Directory directory,
            Clock clock,
            FirstAdministrator opening,
            RequestUtil vaadinRequests,
            VaadinDefaultRequestCache askedFor)
            throws Exception {
        askedFor.setDelegateRequestCache(new AskedFor());
        return http.authorizeHttpRequests(paths -> paths.requestMatchers(
                                "/login", "/elements/**", "/webjars/**", "/_static/**", "/favicon.svg", "/favicon.ico")
                        .permitAll())
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/login"))
                .addFilterAfter(new SessionEnd(directory, clock), SecurityContextHolderFilter.class)
                .addFilterBefore(outcome.counting(), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new NoSessionsForStrangers(opening), AuthorizationFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(tokenInCookie())
                        .withObjectPostProcessor(askingAtLogin(vaadinRequests)))
                .exceptionHandling(strangers -> strangers.authenticationEntryPoint(WebSecurity::toLogin))
                .formLogin(form ->
                        form.failureHandler(outcome).withObjectPostProcessor(welcoming(outcome.leadingTo(askedFor))))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(devices -> devices.policy(NO_DEVICES)))
                .build();
    }

    /** Whoever has said a right one-time password has used it up. */
    @Bean
    AuthenticationProvider passwordCheck(SignIn signIn, PasswordEncoder encoder, Directory directory) {
        DaoAuthenticationProvider check = new DaoAuthenticationProvider(signIn);
        check.setPasswordEncoder(encoder);
        check.setPostAuthenticationChecks(new OneTimeUse(directory));
        return check;
    }

    /** Vaadin sets a way of its own to go on from the log-in; this is the last word. */
    private static ObjectPostProcessor<UsernamePasswordAuthenticationFilter> welcoming(
            AuthenticationSuccessHandler welcome) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends UsernamePasswordAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationSuccessHandler(welcome);
                return filter;
            }
        };
    }

    private static CookieCsrfTokenRepository tokenInCookie() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("dondoc-token");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    /** The log-in too is sent from a page of ours alone; Vaadin has its own marks for what its screens send. */
    private static ObjectPostProcessor<CsrfFilter> askingAtLogin(RequestUtil vaadin) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends CsrfFilter> O postProcess(O filter) {
                filter.setRequireCsrfProtectionMatcher(request -> ThrottleFilter.isLogin(request)
                        || CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                                && !vaadin.isFrameworkInternalRequest(request));
                filter.setAccessDeniedHandler(WebSecurity::withoutToken);
                return filter;
            }
        };
    }

    private static void withoutToken(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) throws IOException {
        if (ThrottleFilter.isLogin(request)) {
            response.sendRedirect(request.getContextPath() + "/login?again");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void toLogin(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException stranger)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/login");
    }
}
