package vn.dondoc.reliability;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Knocks at the door of a node, and at its pages as a browser does. */
final class Door {

    /** The status of an answer that never came. */
    static final int NO_ANSWER = 0;

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private final int door;
    private final int pages;

    Door(int door, int pages) {
        this.door = door;
        this.pages = pages;
    }

    /** What came back. */
    record Answer(int status, String text, Duration after) {

        boolean done() {
            return status == ActDoor.DONE;
        }
    }

    Answer act(String name, Map<String, String> with) {
        return act(name, with, new byte[0]);
    }

    Answer act(String name, Map<String, String> with, byte[] body) {
        String query = with.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&"));
        return sent(HttpRequest.newBuilder(URI.create("http://localhost:" + door + "/" + name + "?" + query))
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /** A page as a browser asks for it. */
    Answer page(String path) {
        return sent(HttpRequest.newBuilder(URI.create("http://localhost:" + pages + path))
                .header("Accept", "text/html"));
    }

    /** The rows that answer a question in SQL. */
    List<String[]> rows(String sql) {
        Answer answer = act("rows", Map.of(), sql.getBytes(StandardCharsets.UTF_8));
        if (!answer.done()) {
            throw new NoRows(answer.text());
        }
        return answer.text().isEmpty()
                ? List.of()
                : answer.text().lines().map(line -> line.split("\t", -1)).toList();
    }

    long count(String sql) {
        return Long.parseLong(rows(sql).get(0)[0]);
    }

    /** A question that was not answered. */
    static final class NoRows extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoRows(String why) {
            super(why);
        }
    }

    private Answer sent(HttpRequest.Builder request) {
        long begin = System.nanoTime();
        try {
            var answer = client.send(request.timeout(LONGEST).build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), since(begin));
        } catch (IOException e) {
            return new Answer(NO_ANSWER, e.toString(), since(begin));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(NO_ANSWER, e.toString(), since(begin));
        }
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
