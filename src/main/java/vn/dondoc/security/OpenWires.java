package vn.dondoc.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Optional;
import org.apache.catalina.Globals;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.dondoc.common.Message;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.TextPattern;

/**
 * Notes that somebody reaches the program from another machine without encryption, or through a proxy that the settings do
 * not name, for administrators to be told.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class OpenWires extends OncePerRequestFilter implements WireWatch {

    private static final TextPattern ADDRESS = TextPattern.of("[0-9a-fA-F:.]{2,45}");

    /** Set by the valve that knows the named proxies. */
    private static final String BY_NAMED_PROXY = Globals.REQUEST_FORWARDED_ATTRIBUTE;

    private final Clock clock;
    private volatile @Nullable Message plain;
    private volatile @Nullable Message unnamed;

    OpenWires(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRemoteAddr();
        if (ADDRESS.matches(address)) {
            note(request, address);
        }
        chain.doFilter(request, response);
    }

    private void note(HttpServletRequest request, String address) {
        if (request.getHeader("X-Forwarded-For") != null && request.getAttribute(BY_NAMED_PROXY) == null) {
            unnamed = said("wires.unnamed-proxy", address);
        }
        if (!request.isSecure() && !isThisMachine(address)) {
            plain = said("wires.plain", address);
        }
    }

    private Message said(String key, String address) {
        var now = clock.instant();
        return Message.of(key, address, OfficeTime.saidHour(now), OfficeTime.saidDay(now));
    }

    private static boolean isThisMachine(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException none) {
            return false;
        }
    }

    @Override
    public Optional<Message> plain() {
        return Optional.ofNullable(plain);
    }

    @Override
    public Optional<Message> unnamedProxy() {
        return Optional.ofNullable(unnamed);
    }
}
