package vn.dondoc.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A node as its operating system sees it: started, killed, frozen and thawed. */
final class NodeProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private final Process process;
    private final Door door;

    private NodeProcess(Process process, Door door) {
        this.process = process;
        this.door = door;
    }

    /** Starts one and waits until it is open. */
    static NodeProcess started(Path folder, Map<String, String> environment, List<String> settings) {
        NodeProcess node = begun(folder, environment, settings);
        node.awaitOpen();
        return node;
    }

    private static NodeProcess begun(Path folder, Map<String, String> environment, List<String> settings) {
        int doorPort = freePort();
        int pages = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=Asia/Ho_Chi_Minh",
                "-cp",
                System.getProperty("java.class.path"),
                OfficeNode.class.getName(),
                "--server.port=" + pages,
                "--" + OfficeNode.DOOR + "=" + doorPort,
                "--dondoc.files.folder=" + folder.resolve("files")));
        command.addAll(settings);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("node.log").toFile()));
        builder.environment().putAll(environment);
        try {
            return new NodeProcess(builder.start(), new Door(doorPort, pages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitOpen() {
        Instant latest = Instant.now().plus(LONGEST_START);
        while (!door.act("prepare", Map.of()).done()) {
            if (!process.isAlive() || Instant.now().isAfter(latest)) {
                process.destroyForcibly();
                throw new IllegalStateException("the node did not open; its log says why");
            }
            Pause.of(Duration.ofMillis(100));
        }
    }

    Door door() {
        return door;
    }

    /** {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void freeze() {
        Signals.send("STOP", process.pid());
    }

    void thaw() {
        Signals.send("CONT", process.pid());
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
