package vn.dondoc.security;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
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
            LoginThrottle throttle,
            Directory directory,
            Clock clock,
            VaadinDefaultRequestCache askedFor)
            throws Exception {
        askedFor.setDelegateRequestCache(withoutMark());
        return http.authorizeHttpRequests(paths -> paths.requestMatchers(
                                "/elements/**", "/webjars/**", "/_static/**", "/favicon.svg", "/favicon.ico")
                        .permitAll())
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/login"))
                .addFilterAfter(new SessionEnd(directory, clock), SecurityContextHolderFilter.class)
                .addFilterBefore(new ThrottleFilter(throttle), UsernamePasswordAuthenticationFilter.class)
                .formLogin(form -> form.failureHandler(countingFailures(throttle)))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(devices -> devices.policy(NO_DEVICES)))
                .build();
    }

    /** After the log-in people are where they asked to be, at the very address: no {@code ?continue} is left in it. */
    private static RequestCache withoutMark() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static AuthenticationFailureHandler countingFailures(LoginThrottle throttle) {
        var toLogin = new SimpleUrlAuthenticationFailureHandler("/login?error");
        toLogin.setAllowSessionCreation(false);
        return (request, response, failure) -> {
            throttle.failed(ThrottleFilter.username(request), request.getRemoteAddr());
            toLogin.onAuthenticationFailure(request, response, failure);
        };
    }
}
