package vn.dondoc.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps half of the server's threads for those who have logged in, and lets one address hold an eighth of them without a
 * log-in: what comes beyond is told at once to come again. A stranger opens no WebSocket.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StrangersLimit extends OncePerRequestFilter {

    private static final int ALL = 2;
    private static final int ONE_ADDRESS = 8;

    private final int most;
    private final int mostOfOne;
    private final AtomicInteger inside = new AtomicInteger();
    private final Map<String, Integer> byAddress = new ConcurrentHashMap<>();

    @Autowired
    StrangersLimit(ServerProperties server) {
        this(server.getTomcat().getThreads().getMax());
    }

    StrangersLimit(int threads) {
        this.most = Math.max(1, threads / ALL);
        this.mostOfOne = Math.max(1, threads / ONE_ADDRESS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!Visitors.isStranger(request)) {
            chain.doFilter(request, response);
        } else if (request.getHeader(HttpHeaders.UPGRADE) != null && !Visitors.hasSession(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            asStranger(request, response, chain);
        }
    }

    private void asStranger(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = LoginThrottle.network(request.getRemoteAddr());
        boolean let = byAddress.merge(address, 1, Integer::sum) <= mostOfOne & inside.incrementAndGet() <= most;
        try {
            if (let) {
                chain.doFilter(request, response);
            } else {
                response.setHeader(HttpHeaders.RETRY_AFTER, "5");
                response.setHeader(HttpHeaders.CONNECTION, "close");
                response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        } finally {
            inside.decrementAndGet();
            byAddress.computeIfPresent(address, (one, count) -> count == 1 ? null : count - 1);
        }
    }
}
