package vn.dondoc.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An office in a folder that is kept from run to run: its database, its files and the acts it has acknowledged. */
final class TrialOffice implements AutoCloseable {

    private static final Duration LONGEST_DELIVERY = Duration.ofMinutes(2);

    private final Path folder;
    private final PostgresServer postgres;
    private final Ledger ledger;
    private final List<NodeProcess> nodes = new ArrayList<>();

    TrialOffice(Path all, String database) {
        this.folder = all.resolve(database);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.postgres = "postgres".equals(database) ? new PostgresServer(folder) : null;
        this.ledger = new Ledger(folder.resolve("acts.log"));
    }

    NodeProcess node() {
        NodeProcess node = postgres == null ? onH2() : onPostgres();
        nodes.add(node);
        return node;
    }

    private NodeProcess onH2() {
        return NodeProcess.started(
                folder,
                Map.of(),
                List.of("--spring.datasource.url=jdbc:h2:file:" + folder.resolve("dondoc")
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=8000"));
    }

    private NodeProcess onPostgres() {
        return NodeProcess.started(
                folder,
                Map.of(
                        "DONDOC_DB_URL",
                        postgres.url(),
                        "DONDOC_DB_USER",
                        PostgresServer.USER,
                        "DONDOC_DB_PASSWORD",
                        ""),
                List.of("--spring.profiles.active=postgres"));
    }

    Path folder() {
        return folder;
    }

    PostgresServer postgres() {
        return postgres;
    }

    Ledger ledger() {
        return ledger;
    }

    /**
     * Waits until everything issued has reached everybody, at most two minutes.
     *
     * @return how long that took
     */
    Duration delivered(Door door) {
        Instant begin = Instant.now();
        while (undelivered(door) > 0 && Instant.now().isBefore(begin.plus(LONGEST_DELIVERY))) {
            Pause.of(Duration.ofMillis(500));
        }
        return Duration.between(begin, Instant.now());
    }

    static long undelivered(Door door) {
        return door.count("select count(*) from duty a join document d on d.id = a.document_id and d.state = 'ISSUED'"
                        + " where a.delivered_at is null")
                + door.count("select count(*) from document_recipient r join document d on d.id = r.document_id"
                        + " and d.state = 'ISSUED' where r.delivered_at is null")
                + door.count("select count(*) from act_ru_job where duedate_ is null or duedate_ <= current_timestamp");
    }

    @Override
    public void close() {
        nodes.forEach(NodeProcess::close);
        if (postgres != null) {
            postgres.close();
        }
    }
}
