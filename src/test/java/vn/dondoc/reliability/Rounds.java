package vn.dondoc.reliability;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import vn.dondoc.reliability.PostgresServer.Stop;

/** Kills and stops under load, each followed by a verdict on everything that was ever acknowledged. */
final class Rounds {

    private static final int WAIT_EVERY = 5;
    private static final Duration AFTERWARDS = Duration.ofSeconds(6);
    private static final Duration LOOK = Duration.ofMillis(500);

    private final TrialOffice office;
    private final Totals totals;
    private final String what;
    private final String database;
    private int acts;
    private long unanswered;
    private int filesRead;

    Rounds(TrialOffice office, Totals totals, String what, String database) {
        this.office = office;
        this.totals = totals;
        this.what = what;
        this.database = database;
        this.acts = office.ledger().size();
        this.filesRead = acts;
    }

    /** The only node is killed and started again. */
    void kills(int rounds) {
        Load load = new Load(office.ledger());
        NodeProcess node = office.node();
        for (int round = 1; round <= rounds; round++) {
            load.goOn(List.of(node.door()));
            Pause.of(between(3_000, 12_000));
            node.kill();
            load.hold();
            Instant begin = Instant.now();
            node = office.node();
            Duration start = Duration.between(begin, Instant.now());
            Duration delivery = round % WAIT_EVERY == 0 || round == rounds ? office.delivered(node.door()) : null;
            judge(node.door(), delivery, List.of(), "open after " + start.toSeconds() + " s");
        }
        load.close();
    }

    /** One of two nodes is killed; the other takes its work over. */
    void nodeKills(int rounds) {
        Load load = new Load(office.ledger());
        NodeProcess first = office.node();
        NodeProcess second = office.node();
        for (int round = 1; round <= rounds; round++) {
            load.goOn(List.of(first.door(), second.door()));
            Pause.of(between(2_000, 7_000));
            first.kill();
            load.move(List.of(second.door()));
            Pause.of(between(1_000, 3_000));
            load.hold();
            judge(second.door(), office.delivered(second.door()), List.of(), "");
            first = second;
            second = office.node();
        }
        load.close();
    }

    /** PostgreSQL is stopped in turn in each way, and started again after some seconds. */
    void stops(int rounds) {
        Load load = new Load(office.ledger());
        NodeProcess node = office.node();
        for (int round = 1; round <= rounds; round++) {
            Stop how = Stop.values()[(int) (totals.count(what) % Stop.values().length)];
            load.goOn(List.of(node.door()));
            Pause.of(between(2_000, 6_000));
            office.postgres().stop(how);
            Away away = Away.watched(node.door(), between(8_000, 25_000));
            Instant begin = Instant.now();
            office.postgres().start();
            int before = office.ledger().size();
            while (office.ledger().size() == before && Instant.now().isBefore(begin.plusSeconds(120))) {
                Pause.of(LOOK);
            }
            Duration first = Duration.between(begin, Instant.now());
            long failedSoFar = office.ledger().unansweredSoFar();
            Pause.of(AFTERWARDS);
            long failed = office.ledger().unansweredSoFar() - failedSoFar;
            load.hold();
            Duration delivery = office.delivered(node.door());
            List<String> wrong = new ArrayList<>(away.wrong());
            node.door()
                    .rows("select id_, retries_, exception_msg_ from act_ru_job where retries_ <> 3")
                    .forEach(row -> wrong.add("a retry used up: " + String.join(" ", row)));
            judge(
                    node.door(),
                    delivery,
                    wrong,
                    how + "; " + away.said() + "; acts again after " + first.toSeconds() + " s; then failed " + failed);
        }
        load.close();
    }

    /** Looks at everything and writes the round down; {@code delivery} is null where nobody waited for it. */
    void judge(Door door, Duration delivery, List<String> otherwise, String measured) {
        Verdict verdict = Verdict.on(door, office.ledger(), filesRead);
        long undelivered = delivery == null ? 0 : TrialOffice.undelivered(door);
        List<Long> sums = new ArrayList<>(
                List.of((long) office.ledger().size() - acts, office.ledger().unansweredSoFar() - unanswered));
        verdict.counts().forEach(count -> sums.add((long) count));
        sums.add(undelivered);
        sums.add((long) otherwise.size());
        String waited = delivery == null ? "" : "; delivered after " + delivery.toSeconds() + " s";
        totals.add(new Totals.Round(what, database, sums, measured + waited));
        verdict.all().forEach(System.out::println);
        otherwise.forEach(System.out::println);
        acts = office.ledger().size();
        unanswered = office.ledger().unansweredSoFar();
        filesRead = acts;
    }

    static Duration between(int least, int most) {
        return Duration.ofMillis(ThreadLocalRandom.current().nextInt(least, most));
    }
}
