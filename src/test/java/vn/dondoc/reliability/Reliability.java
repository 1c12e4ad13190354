package vn.dondoc.reliability;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Objects;
import org.slf4j.LoggerFactory;

/**
 * The tries that take long and are no part of the build: docs/reliability.md names the commands. Every round adds a line to
 * {@code rounds.csv} in the folder, and the next run goes on upon the same office.
 */
public final class Reliability {

    private Reliability() {}

    public static void main(String[] args) {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        // It says each time that a server which was stopped by other means cannot be stopped.
        ((Logger) LoggerFactory.getLogger(EmbeddedPostgres.class)).setLevel(Level.OFF);
        Path folder = Path.of(setting("folder", "data/reliability")).toAbsolutePath();
        String what = setting("what", "kills");
        String database = setting("database", "h2");
        int rounds = Integer.parseInt(setting("rounds", "3"));
        Totals totals = new Totals(folder);
        try (TrialOffice office = new TrialOffice(folder, database)) {
            Rounds tries = new Rounds(office, totals, what, database);
            switch (what) {
                case "kills" -> tries.kills(rounds);
                case "stops" -> tries.stops(rounds);
                case "node-kills" -> tries.nodeKills(rounds);
                case "freezes" -> new Freezes(tries, office).run(rounds);
                default -> throw new IllegalArgumentException("kills, stops, node-kills or freezes, not " + what);
            }
        }
        totals.print();
        System.exit(0);
    }

    private static String setting(String name, String otherwise) {
        return Objects.requireNonNullElse(System.getProperty("dondoc.reliability." + name), otherwise);
    }
}
