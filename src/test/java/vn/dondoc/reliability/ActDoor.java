package vn.dondoc.reliability;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dondoc.common.Refusal;

/** The door of a node: an act comes in as a request, and is answered once the product has acknowledged or refused it. */
final class ActDoor {

    static final int DONE = 200;
    static final int REFUSED = 409;
    static final int FAILED = 500;

    private static final int WAITING_AT_MOST = 200;

    private final NodeActs acts;

    ActDoor(NodeActs acts) {
        this.acts = acts;
    }

    void open(int port) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WAITING_AT_MOST);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        URI address = exchange.getRequestURI();
        Map<String, String> with =
                UriComponentsBuilder.fromUri(address).build().getQueryParams().toSingleValueMap();
        try {
            say(exchange, DONE, acts.act(address.getPath().substring(1), new Call(with, body)));
        } catch (Refusal refusal) {
            say(exchange, REFUSED, refusal.getMessage());
        } catch (RuntimeException | AssertionError fault) {
            say(exchange, FAILED, fault.toString());
        }
    }

    private static void say(HttpExchange exchange, int status, String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
