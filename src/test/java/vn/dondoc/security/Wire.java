package vn.dondoc.security;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/**
 * Speaks HTTP by hand, so that a test says every header itself: over TLS or not, and from whichever address of this machine.
 *
 * @param port where to
 * @param tls whether encrypted
 * @param from the address it comes from
 */
record Wire(int port, boolean tls, String from) {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern TOKEN_COOKIE = Pattern.compile("dondoc-token=([^;]+)");

    /** What came back, as it was sent. */
    record Answer(String text) {

        int status() {
            return Integer.parseInt(text.split(" ", 3)[1]);
        }

        String head() {
            return text.substring(0, text.indexOf("\r\n\r\n"));
        }

        /** The value of a header, or of all of its name, line by line. */
        String header(String name) {
            return head().lines()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .reduce((all, next) -> all + "\n" + next)
                    .orElse("");
        }
    }

    Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    Answer post(String path, String form, String... headers) {
        return send("POST", path, form, headers);
    }

    /** Logs in as the page's own form does. */
    Answer login(String username, String password, String cookies, String... headers) {
        Answer page = get("/login", headers);
        Matcher token = TOKEN.matcher(page.text());
        Matcher cookie = TOKEN_COOKIE.matcher(page.header("Set-Cookie"));
        if (!token.find() || !cookie.find()) {
            throw new IllegalStateException("no token in\n" + page.text());
        }
        String form = "username=" + username + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8)
                + "&_csrf=" + token.group(1);
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Cookie: dondoc-token=" + cookie.group(1) + (cookies.isEmpty() ? "" : "; " + cookies);
        all[headers.length + 1] = "Content-Type: application/x-www-form-urlencoded";
        return post("/login", form, all);
    }

    private Answer send(String method, String path, String body, String... headers) {
        StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\nConnection: close\r\n");
        Map<String, String> own = Map.of("Host", "localhost:" + port, "Accept", "text/html");
        own.forEach((name, value) -> {
            if (!String.join("\n", headers).contains(name + ":")) {
                request.append(name).append(": ").append(value).append("\r\n");
            }
        });
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        if (method.equals("POST")) {
            request.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        request.append("\r\n").append(body);
        try (Socket socket = open()) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new Answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Socket open() throws IOException, GeneralSecurityException {
        InetAddress here = InetAddress.getByName("127.0.0.1");
        InetAddress whence = InetAddress.getByName(from);
        return tls
                ? trustingAll().getSocketFactory().createSocket(here, port, whence, 0)
                : new Socket(here, port, whence, 0);
    }

    private static SSLContext trustingAll() throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Trusting()}, new SecureRandom());
        return context;
    }

    private static final class Trusting implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
