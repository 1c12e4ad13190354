package vn.dondoc.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the database is away every page is one plain page that says so and asks again by itself; without it the log-in
 * would send people to itself for ever. What somebody types meanwhile their browser holds.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class DatabaseAwayFilter extends OncePerRequestFilter {

    private static final int SECONDS = 5;

    private final DatabaseWatch database;
    private final PlainPage page;

    DatabaseAwayFilter(DatabaseWatch database, PlainPage page) {
        this.database = database;
        this.page = page;
    }

    /** Pages alone: what an open screen asks and sends has its own ways to say what failed. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod()) || !PlainPage.wanted(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (database.isThere()) {
            chain.doFilter(request, response);
        } else {
            page.answer(request, response, new PlainPage.Says("away.title", "", 0, "away.text", SECONDS));
        }
    }
}
