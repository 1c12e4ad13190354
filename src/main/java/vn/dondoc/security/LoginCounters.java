package vn.dondoc.security;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.common.OfficeTime;

/**
 * Counts tries in the database, so that all nodes count together. Each step is one statement that changes the row only as it
 * was read: of any number who try at once no more come through than the limit lets.
 */
@Component
class LoginCounters {

    /** So many rows of each kind there may be at most. */
    static final int SLOTS = 1 << 16;

    /** Whoever loses more often than this stands in such a crowd that it is turned away. */
    private static final int MOST_ROUNDS = 1_000;

    private final JdbcClient jdbc;
    private final DoorKey key;
    private final Clock clock;

    LoginCounters(JdbcClient jdbc, DoorKey key, Clock clock) {
        this.jdbc = jdbc;
        this.key = key;
        this.clock = clock;
    }

    /** Counts one try, unless it must wait: then nothing is counted, and the answer is false. */
    boolean take(TryLimit limit, String what) {
        Instant now = clock.instant();
        return change(limit, what, tries -> tries.isOpen(now, limit) ? tries.counted(now, limit) : null);
    }

    /** Takes one try back, which succeeded. */
    void giveBack(TryLimit limit, String what) {
        Instant now = clock.instant();
        change(limit, what, tries -> tries.givenBack(now));
    }

    /** Begins anew, because the owner has come. */
    void forget(TryLimit limit, String what) {
        Instant now = clock.instant();
        change(limit, what, tries -> tries.forgotten(now));
    }

    /** Removes what has been quiet for so long that it counts no more. */
    void sweep() {
        jdbc.sql("delete from login_counter where last_at < ?")
                .param(OfficeTime.at(clock.instant().minus(TryLimit.FORGOTTEN.multipliedBy(2))))
                .update();
    }

    private boolean change(TryLimit limit, String what, Function<Tries, @Nullable Tries> step) {
        int slot = slot(limit, what);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Tries next = step.apply(read(limit, slot));
            if (next == null) {
                return false;
            }
            if (write(limit, slot, next)) {
                return true;
            }
        }
        return false;
    }

    int slot(TryLimit limit, String what) {
        return Math.floorMod(ByteBuffer.wrap(key.sign(limit.name(), what)).getInt(), SLOTS);
    }

    private Tries read(TryLimit limit, int slot) {
        return jdbc.sql("select tries, open_at, last_at, version from login_counter where kind = ? and slot = ?")
                .params(limit.name(), slot)
                .query((row, n) -> tries(row))
                .optional()
                .orElseGet(Tries::none);
    }

    private static Tries tries(ResultSet row) throws SQLException {
        return new Tries(
                row.getInt("tries"),
                row.getObject("open_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    private boolean write(TryLimit limit, int slot, Tries next) {
        return next.version() == Tries.NEVER + 1 ? insert(limit, slot, next) : update(limit, slot, next);
    }

    private boolean insert(TryLimit limit, int slot, Tries next) {
        try {
            jdbc.sql("insert into login_counter (tries, open_at, last_at, version, kind, slot) values (?, ?, ?,"
                            + " ?, ?, ?)")
                    .params(next.count(), OfficeTime.at(next.openAt()), OfficeTime.at(next.lastAt()), next.version())
                    .params(limit.name(), slot)
                    .update();
            return true;
        } catch (DuplicateKeyException elsewhere) {
            return false;
        }
    }

    private boolean update(TryLimit limit, int slot, Tries next) {
        return jdbc.sql("update login_counter set tries = ?, open_at = ?, last_at = ?, version = ?"
                                + " where kind = ? and slot = ? and version = ?")
                        .params(
                                next.count(),
                                OfficeTime.at(next.openAt()),
                                OfficeTime.at(next.lastAt()),
                                next.version())
                        .params(limit.name(), slot, next.version() - 1)
                        .update()
                == 1;
    }
}
