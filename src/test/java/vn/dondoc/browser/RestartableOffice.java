package vn.dondoc.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.dondoc.Application;
import vn.dondoc.RestartConfiguration;
import vn.dondoc.RestartConfiguration.OthersLeftOut;
import vn.dondoc.SampleOffice;
import vn.dondoc.office.OpenSessions;

/** A small office on a file of H2, whose server can be stopped and started again at the same address. */
final class RestartableOffice implements AutoCloseable {

    private final int port = freePort();
    private final Path folder;
    private @Nullable ConfigurableApplicationContext running;

    RestartableOffice(Path folder) {
        this.folder = folder;
    }

    void start() {
        running = new SpringApplicationBuilder(Application.class, RestartConfiguration.class)
                .profiles("test")
                .properties(
                        "camunda.bpm.job-execution.enabled=true",
                        "dondoc.test.url=jdbc:h2:file:"
                                + folder.resolve("office").toAbsolutePath() + ";WRITE_DELAY=0")
                .initializers(
                        context -> context.getBeanFactory().registerSingleton("othersLeftOut", new OthersLeftOut()))
                .run("--server.port=" + port, "--dondoc.files.folder=" + folder.resolve("files"));
    }

    void stop() {
        Objects.requireNonNull(running, "not started").close();
        running = null;
    }

    /** Everybody is signed out, as after an hour without a click. */
    void endSessions() {
        bean(OpenSessions.class).endAll();
    }

    /** Gives everybody the password of the sample office. */
    void letEverybodyIn() {
        bean(JdbcClient.class)
                .sql("update person set password_hash = ?")
                .param(bean(PasswordEncoder.class).encode(SampleOffice.PASSWORD))
                .update();
    }

    <T> T bean(Class<T> type) {
        return Objects.requireNonNull(running, "not started").getBean(type);
    }

    String base() {
        return "http://localhost:" + port;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (running != null) {
            stop();
        }
    }
}
