package vn.dondoc.demo;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The mark of the loading in the database, written before anything else and finished after everything else, each at once. So
 * an interrupted load is known as one, and a real office is never taken for the sample.
 */
@Component
@Profile("demo")
class SampleLoad {

    private final JdbcClient jdbc;
    private final Clock clock;

    SampleLoad(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How far the loading came, in this run of the program or an earlier one. */
    enum State {
        NEVER_BEGUN,
        UNFINISHED,
        FINISHED
    }

    State state() {
        List<Boolean> finished = jdbc.sql("select finished_at is not null from sample_load")
                .query(Boolean.class)
                .list();
        if (finished.isEmpty()) {
            return State.NEVER_BEGUN;
        }
        return finished.contains(false) ? State.UNFINISHED : State.FINISHED;
    }

    /** Marks the beginning. An earlier load, finished or not, counts no more. */
    void begin() {
        int before = jdbc.sql("update sample_load set started_at = ?, finished_at = null")
                .param(now())
                .update();
        if (before == 0) {
            jdbc.sql("insert into sample_load (started_at) values (?)")
                    .param(now())
                    .update();
        }
    }

    /** Marks the end. */
    void finish() {
        jdbc.sql("update sample_load set finished_at = ?").param(now()).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
