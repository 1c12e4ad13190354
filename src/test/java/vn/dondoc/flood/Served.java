package vn.dondoc.flood;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody who has logged in and goes on working while the server is flooded: asks for a page every half second. */
final class Served {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int PAUSE_MILLIS = 500;

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    private final List<Long> millis = new CopyOnWriteArrayList<>();
    private String token = "";
    private volatile int refused;
    private @Nullable Thread working;

    Served(int port) {
        this.base = "http://localhost:" + port;
    }

    void logIn() throws IOException, InterruptedException {
        Matcher found = TOKEN.matcher(get("/login").body());
        if (!found.find()) {
            throw new IllegalStateException("no sample office answers at " + base);
        }
        token = "&_csrf=" + found.group(1);
        String form = "username=lamott&password=dondoc" + token;
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(base + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        if (!"/".equals(answer.headers().firstValue("Location").orElse(""))) {
            throw new IllegalStateException("lamott was not let in: " + answer.headers());
        }
        HttpResponse<String> page = get("/login");
        Matcher again = TOKEN.matcher(page.body());
        token = again.find() ? "&_csrf=" + again.group(1) : token;
    }

    /** What a form sends so that its log-in is looked at. */
    String token() {
        return token;
    }

    String tokenCookie() {
        return cookie("dondoc-token");
    }

    String session() {
        return cookie("JSESSIONID");
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> name + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    void begin() {
        millis.clear();
        refused = 0;
        Thread thread = new Thread(this::work, "served");
        thread.setDaemon(true);
        thread.start();
        working = thread;
    }

    private void work() {
        try {
            while (true) {
                long begin = System.nanoTime();
                try {
                    refused += get("/account").statusCode() == 200 ? 0 : 1;
                    millis.add(Duration.ofNanos(System.nanoTime() - begin).toMillis());
                } catch (IOException notServed) {
                    refused++;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    /** In words: how often, how fast. */
    String end() throws InterruptedException {
        Thread.sleep(2L * PAUSE_MILLIS);
        if (working != null) {
            working.interrupt();
            working.join();
        }
        List<Long> sorted = millis.stream().sorted().toList();
        return sorted.isEmpty()
                ? "never"
                : "%d of %d, half within %d ms, the slowest %d ms"
                        .formatted(
                                sorted.size() - refused,
                                sorted.size(),
                                sorted.get(sorted.size() / 2),
                                sorted.get(sorted.size() - 1));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Accept", "text/html")
                        .timeout(PATIENCE)
                        .build(),
                BodyHandlers.ofString());
    }
}
