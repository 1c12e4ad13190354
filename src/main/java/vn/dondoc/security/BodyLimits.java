package vn.dondoc.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request body that is larger than its purpose needs before a byte of it is read: 413, or 411 where its length is
 * not said. Forms may have 8 kB, what a screen sends of its fields 1 MB, an upload within a session what the multipart settings
 * allow. Forms and fields are read as a whole within
 * seconds, else 408, and fields that are nested deeper than any screen sends them are refused before they are parsed: 400.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimits extends OncePerRequestFilter {

    static final DataSize FORM = DataSize.ofKilobytes(8);
    static final DataSize SCREEN = DataSize.ofMegabytes(1);

    /** A screen's own are nested some ten deep. */
    static final int DEEPEST = 100;

    private static final Duration SHORTEST = Duration.ofSeconds(10);
    private static final int SLOWEST_BYTES_A_SECOND = 16_384;

    private final DataSize upload;

    @Autowired
    BodyLimits(MultipartProperties multipart) {
        this(multipart.getMaxRequestSize());
    }

    BodyLimits(DataSize upload) {
        this.upload = upload;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length < 0) {
            refuse(response, HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (length > limit(request).toBytes()) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (isUpload(request) || isLate(request)) {
            chain.doFilter(request, response);
        } else {
            readWhole(request, response, chain);
        }
    }

    private static void readWhole(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        WholeBody whole;
        try {
            whole = WholeBody.read(
                    request, SHORTEST.plusSeconds(request.getContentLengthLong() / SLOWEST_BYTES_A_SECOND));
        } catch (SocketTimeoutException slow) {
            refuse(response, HttpServletResponse.SC_REQUEST_TIMEOUT);
            return;
        }
        if (isScreen(request) && JsonDepth.exceeds(whole.bytes(), DEEPEST)) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(whole, response);
        }
    }

    /** The body is left unread, so this connection serves nothing more. */
    private static void refuse(HttpServletResponse response, int status) {
        response.setHeader("Connection", "close");
        response.setStatus(status);
    }

    private DataSize limit(HttpServletRequest request) {
        if (isScreen(request)) {
            return SCREEN;
        }
        return isUpload(request) && Visitors.hasSession(request) ? upload : FORM;
    }

    /** What a screen sends after its session has ended is answered so, and not read. */
    private static boolean isLate(HttpServletRequest request) {
        return isScreen(request) && !Visitors.hasSession(request);
    }

    private static boolean isUpload(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && request.getRequestURI().startsWith(request.getContextPath() + "/VAADIN/dynamic/resource/");
    }

    private static boolean isScreen(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && request.getQueryString() != null
                && request.getQueryString().startsWith("v-r=");
    }
}
