package vn.dondoc.security;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.SocketTimeoutException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * A request whose small body was read as a whole before anybody asks for it, within a time. Whoever sends a letter now and
 * then keeps nobody waiting for the rest.
 */
final class WholeBody extends HttpServletRequestWrapper {

    private static final int PIECE = 8_192;

    private final byte[] body;
    private final Map<String, String[]> parameters;

    private WholeBody(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
        this.parameters = parameters(request, body);
    }

    /**
     * Reads it.
     *
     * @throws SocketTimeoutException if it has not come within its time
     */
    static WholeBody read(HttpServletRequest request, Duration time) throws IOException {
        byte[] body = new byte[Math.toIntExact(request.getContentLengthLong())];
        long end = System.nanoTime() + time.toNanos();
        InputStream in = request.getInputStream();
        for (int at = 0; at < body.length; ) {
            int read = in.read(body, at, Math.min(PIECE, body.length - at));
            if (read < 0 || System.nanoTime() > end) {
                throw new SocketTimeoutException("the body came too slowly");
            }
            at += read;
        }
        return new WholeBody(request, body);
    }

    byte[] bytes() {
        return body;
    }

    /** Those of a form: the servlet container finds its body read and knows only those of the address. */
    private static Map<String, String[]> parameters(HttpServletRequest request, byte[] body) {
        Map<String, String[]> all = new LinkedHashMap<>(request.getParameterMap());
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        if (type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            for (String pair : new String(body, StandardCharsets.UTF_8).split("&")) {
                int sign = pair.indexOf('=');
                if (sign > 0) {
                    all.putIfAbsent(decoded(pair.substring(0, sign)), new String[] {decoded(pair.substring(sign + 1))});
                }
            }
        }
        return Collections.unmodifiableMap(all);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8));
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Kept(new ByteArrayInputStream(body));
    }

    private static final class Kept extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        private Kept(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return bytes.read(into, from, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("it is all there");
        }
    }
}
