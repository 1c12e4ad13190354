package vn.dondoc.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.organization.Directory;

/**
 * Ends a session with its next request, on whatever node, once its password is another's or a newer one, once its person has
 * no hat any more, and twelve hours after it began. What was typed is kept for its owner.
 */
final class SessionEnd extends OncePerRequestFilter {

    /** How long a session lives, however busy. */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final List<String> FILES = List.of("/VAADIN/", "/elements/", "/webjars/", "/themes/", "/_static/");

    private final Directory directory;
    private final Clock clock;
    private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

    SessionEnd(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FILES.stream().anyMatch(request.getServletPath()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person && !holds(person)) {
            logout.logout(request, response, authentication);
        }
        chain.doFilter(request, response);
    }

    /** A database that is away ends nobody's session. */
    private boolean holds(SignedIn person) {
        if (person.since().plus(LONGEST).isBefore(clock.instant())) {
            return false;
        }
        try {
            return directory.mayGoOn(person.person(), person.getPassword(), OfficeTime.today(clock));
        } catch (DataAccessException | TransactionException away) {
            return true;
        }
    }
}
