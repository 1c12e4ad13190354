package vn.dondoc.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.TestDatabase;

/**
 * Weeks of an office, played from a seed on two nodes of one database, the second with its clock five seconds behind.
 * {@code dondoc.days.seeds} says how many weeks, {@code dondoc.days.first} the first seed, {@code dondoc.days.acts} how many
 * acts each. A seed that fails shrinks and prints itself as a {@code dien-bien.csv}.
 */
@Tag("database")
class OfficeDaysTest {

    private static final int SEEDS = Integer.getInteger("dondoc.days.seeds", 2);
    private static final long FIRST = Long.getLong("dondoc.days.first", 1);
    private static final int ACTS = Integer.getInteger("dondoc.days.acts", 80);
    private static final int SHRINKING = 40;
    private static final Duration BEHIND = Duration.ofSeconds(5);

    @TempDir
    private static Path folder;

    private static DataSource database;
    private static DaysNode first;
    private static DaysNode second;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        first = DaysNode.on(database, folder, Duration.ZERO);
        second = DaysNode.on(database, folder, BEHIND);
    }

    @AfterAll
    static void stop() {
        second.close();
        first.close();
    }

    static LongStream seeds() {
        return LongStream.range(FIRST, FIRST + SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_people_do_at_their_screens_everything_agrees(long seed) {
        first.startOver();
        Random random = new Random(seed);
        DaysChecks checks = new DaysChecks(first, OfficeDays.FIRST_DAY, random);
        List<DaysNode> nodes = new ArrayList<>(List.of(first, second));
        OfficeDays days = new OfficeDays(nodes, checks, random);
        try {
            for (int i = 0; i < ACTS; i++) {
                days.next();
                if (i == ACTS / 2 && seed == FIRST) {
                    restartSecond();
                    nodes.set(1, second);
                    days.restarted(second);
                }
            }
        } catch (RuntimeException | AssertionError failed) {
            throw new AssertionError(
                    "seed " + seed + ":\n"
                            + smallest(days.script(), DaysChecks::afterAct).csv(),
                    failed);
        }
        assertThat(days.script().acts().size()).as("acts of seed %d", seed).isGreaterThan(ACTS / 2);
        assertThat(days.refused()).as("refused of seed %d", seed).isLessThan(ACTS / 2);
        assertThat(days.today()).as("seed %d", seed).isAfter(OfficeDays.FIRST_DAY.plusDays(2));
    }

    private static void restartSecond() {
        second.close();
        second = DaysNode.on(database, folder, BEHIND);
    }

    private static DaysScript smallest(DaysScript script, Consumer<DaysChecks> check) {
        return script.shrunk(shorter -> fails(shorter, check), SHRINKING);
    }

    /** Plays it act by act on one node; what cannot be done without what was left out is left out too. */
    private static boolean fails(DaysScript script, Consumer<DaysChecks> check) {
        first.startOver();
        DaysChecks checks = new DaysChecks(first, OfficeDays.FIRST_DAY, new Random(1));
        for (SampleAct act : script.acts()) {
            try {
                first.act(act);
            } catch (RuntimeException needsWhatWasLeftOut) {
                continue;
            }
            first.runJobs();
            try {
                check.accept(checks);
            } catch (RuntimeException | AssertionError found) {
                return true;
            }
        }
        return false;
    }
}
