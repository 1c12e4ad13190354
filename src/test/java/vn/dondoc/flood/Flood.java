package vn.dondoc.flood;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Floods a server on this machine, and on no other, with what strangers send: each kind so many times at once and for a
 * minute at most. Prints what was answered, how somebody who has logged in was served meanwhile, and the heap. How to run it,
 * and what it showed: docs/reliability.md.
 */
public final class Flood {

    private static final int LONGEST_SECONDS = 60;
    private static final String LOG_IN = "username=%s&password=x";

    private final int port;
    private final Served served;

    private Flood(int port) {
        this.port = port;
        this.served = new Served(port);
    }

    /** {@code PORT} of a sample office on this machine, started with {@code -Xmx320m}. */
    public static void main(String[] args) throws InterruptedException, IOException {
        Flood flood = new Flood(Integer.parseInt(args[0]));
        flood.served.logIn();
        System.out.println("| Flood | Answered | Served meanwhile | Heap then, and after a full collection |");
        System.out.println("|---|---|---|---|");
        flood.run("1,000 slow posts, a letter a second", 1_000, n -> flood.post("/login", 4_000, "a", 1_000));
        flood.run("1,000 guesses at once", 1_000, n -> flood.guess("guess" + n));
        flood.run("60 log-ins with a name of 1.9 MB", 60, n -> flood.post("/login", 1_900_000, "username=", 0));
        flood.run("20 RPC of 120 MB", 20, n -> flood.post("/?v-r=uidl&v-uiId=0", 120_000_000, "{", 0));
        flood.run("200 RPC, JSON 10,000 deep", 200, n -> flood.deep());
        flood.run("5,000 pages", 5_000, n -> flood.get("/login", ""));
        flood.run("2,000 asked for a screen", 2_000, n -> flood.get("/?v-r=init&location=", ""));
        flood.run("1,000 WebSockets", 1_000, n -> flood.get("/VAADIN/push?v-r=push", Flood.HANDSHAKE));
        flood.run("1,000 heads without end", 1_000, n -> flood.endlessHead());
    }

    private static final String HANDSHAKE =
            "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n" + "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n";

    private void run(String name, int times, IntFunction<String> one) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(times, 1_000));
        served.begin();
        List<Future<String>> sent = IntStream.range(0, times)
                .mapToObj(n -> threads.submit(() -> one.apply(n)))
                .toList();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        Map<String, Integer> answers = new TreeMap<>();
        for (Future<String> answer : sent) {
            answers.merge(within(answer, end - System.nanoTime()), 1, Integer::sum);
        }
        String meanwhile = served.end();
        threads.shutdownNow();
        threads.awaitTermination(15, TimeUnit.SECONDS);
        System.out.printf("| %s | %s | %s | %s |%n", name, answers, meanwhile, Heap.used(port));
    }

    private static String within(Future<String> answer, long nanos) throws InterruptedException {
        try {
            return answer.get(Math.max(1, nanos), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            return "none within the minute";
        } catch (ExecutionException failed) {
            return "cut off";
        }
    }

    private String get(String path, String headers) {
        return exchange(out -> out.write(head("GET", path, headers)));
    }

    private String guess(String name) {
        String form = LOG_IN.formatted(name);
        return exchange(out -> out.write((new String(
                                head(
                                        "POST",
                                        "/login",
                                        "Content-Type: application/x-www-form-urlencoded\r\nCookie: "
                                                + served.tokenCookie() + "\r\nContent-Length: "
                                                + (form.length()
                                                        + served.token().length()) + "\r\n"),
                                StandardCharsets.US_ASCII)
                        + form
                        + served.token())
                .getBytes(StandardCharsets.US_ASCII)));
    }

    private String deep() {
        String body = "[".repeat(10_000) + "]".repeat(10_000);
        return exchange(out -> {
            out.write(head(
                    "POST",
                    "/?v-r=uidl&v-uiId=0",
                    "Content-Type: application/json\r\nCookie: " + served.session() + "\r\nContent-Length: "
                            + body.length() + "\r\n"));
            out.write(body.getBytes(StandardCharsets.US_ASCII));
        });
    }

    /** A body that says its length and comes in pieces, or as fast as it can. */
    private String post(String path, int length, String piece, int pauseMillis) {
        return exchange(out -> {
            out.write(head(
                    "POST",
                    path,
                    "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + length + "\r\n"));
            byte[] letters = (pauseMillis == 0 ? piece.repeat(8_192) : piece).getBytes(StandardCharsets.US_ASCII);
            for (int sent = 0; sent < length; sent += letters.length) {
                out.write(letters, 0, Math.min(letters.length, length - sent));
                out.flush();
                pause(pauseMillis);
            }
        });
    }

    private String endlessHead() {
        return exchange(out -> {
            out.write("GET /login HTTP/1.1\r\nHost: localhost\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int n = 0; n < LONGEST_SECONDS; n++) {
                out.write(("X-" + n + ": a\r\n").getBytes(StandardCharsets.US_ASCII));
                out.flush();
                pause(1_000);
            }
        });
    }

    private static void pause(int millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static byte[] head(String method, String path, String headers) {
        return (method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: "
                        + (headers.startsWith("Upgrade") ? "Upgrade" : "close") + "\r\n" + headers + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** What is written to a socket. */
    private interface Sent {
        void to(OutputStream out) throws IOException;
    }

    /** The status that came back, also while the body was still being sent. */
    private String exchange(Sent request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(LONGEST_SECONDS));
            try {
                request.to(socket.getOutputStream());
            } catch (IOException closedMeanwhile) {
                return status(socket.getInputStream());
            }
            return status(socket.getInputStream());
        } catch (IOException e) {
            return "cut off";
        }
    }

    private static String status(InputStream in) throws IOException {
        byte[] line = in.readNBytes("HTTP/1.1 200".length());
        String said = new String(line, StandardCharsets.US_ASCII);
        return said.isEmpty() ? "cut off" : Objects.requireNonNull(said.split(" ")[1]);
    }
}
