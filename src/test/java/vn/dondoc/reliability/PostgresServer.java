package vn.dondoc.reliability;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** A PostgreSQL in a folder, which is stopped in every way and started again at the same address. It writes as a real one does. */
final class PostgresServer implements AutoCloseable {

    static final String USER = "postgres";

    private static final String DATABASE = "office";
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Path data;
    private final int port = NodeProcess.freePort();
    private EmbeddedPostgres running;

    PostgresServer(Path folder) {
        this.data = folder.resolve("postgres");
        endLeftBehind();
        start();
        create();
    }

    /** How it is stopped. */
    enum Stop {
        /** Sessions are ended, everything is written down. */
        FAST("INT"),
        /** Nothing is written down; the next start recovers. */
        IMMEDIATE("QUIT"),
        /** As when the machine's memory ran out. */
        KILL("KILL");

        private final String signal;

        Stop(String signal) {
            this.signal = signal;
        }
    }

    void start() {
        try {
            running = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(LONGEST)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("jit", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop(Stop how) {
        processOf(data).ifPresent(process -> {
            Signals.send(how.signal, process.pid());
            process.onExit().join();
        });
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/" + DATABASE;
    }

    private void create() {
        try (var connection = running.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                connection.createStatement().execute("create database " + DATABASE);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A run that was itself killed leaves its server behind. */
    private void endLeftBehind() {
        processOf(data).ifPresent(process -> {
            Signals.send(Stop.FAST.signal, process.pid());
            process.onExit().join();
        });
    }

    private static Optional<ProcessHandle> processOf(Path data) {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(file).get(0).strip()))
                    .filter(process -> process.info().command().orElse("").contains("postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop(Stop.FAST);
    }
}
