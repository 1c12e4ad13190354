package vn.dondoc.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
 * not said. Forms may have 8 kB, what a screen sends of its fields 1 MB, an upload what the multipart settings allow.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyLimits extends OncePerRequestFilter {

    static final DataSize FORM = DataSize.ofKilobytes(8);
    static final DataSize SCREEN = DataSize.ofMegabytes(1);

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
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The body is left unread, so this connection serves nothing more. */
    private static void refuse(HttpServletResponse response, int status) {
        response.setHeader("Connection", "close");
        response.setStatus(status);
    }

    private DataSize limit(HttpServletRequest request) {
        if (!HttpMethod.POST.matches(request.getMethod())) {
            return FORM;
        }
        if (request.getRequestURI().startsWith(request.getContextPath() + "/VAADIN/dynamic/resource/")) {
            return upload;
        }
        return request.getQueryString() != null && request.getQueryString().startsWith("v-r=") ? SCREEN : FORM;
    }
}
