package vn.dondoc.files;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.ByteSize;
import vn.dondoc.common.Fault;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Refusal;

/**
 * How much each person hands in, so that nobody fills the disk. What was taken away again counts too: its bytes lie there
 * until the sweep, and whoever sends and removes without end would fill it all the same.
 */
@Component
class FileQuota {

    /** So many days back it counts. */
    static final int DAYS = 30;

    private final JdbcClient jdbc;
    private final FileSettings settings;
    private final Clock clock;

    FileQuota(JdbcClient jdbc, FileSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** A file that was taken in. */
    private record Taken(Instant at, long size) {}

    /**
     * Counts a file for whoever hands it in.
     *
     * @throws Refusal if it is more than they may; it says from when on it will not be
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(FileName name, long size, PersonId by) {
        jdbc.sql("insert into file_intake (person, at, byte_size) values (?, ?, ?)")
                .params(by.value(), OfficeTime.at(clock.instant()), size)
                .update();
        long together = jdbc.sql("select sum(byte_size) from file_intake where person = ? and at > ?")
                .params(by.value(), OfficeTime.at(begin()))
                .query((row, at) -> row.getLong(1))
                .single();
        long most = settings.quotaPerPerson().toBytes();
        if (together > most) {
            throw new Refusal(List.of(Fault.at(
                    "file",
                    "files.fault.quota",
                    name.text(),
                    ByteSize.of(together - size),
                    ByteSize.of(most),
                    DAYS,
                    OfficeTime.saidDay(roomFrom(by, together - most)))));
        }
    }

    /** Forgets what counts no more. */
    @Transactional
    public void forget() {
        jdbc.sql("delete from file_intake where at <= ?")
                .param(OfficeTime.at(begin()))
                .update();
    }

    /** When so much of what they handed in counts no more. */
    private Instant roomFrom(PersonId by, long tooMuch) {
        List<Taken> taken = jdbc.sql("select at, byte_size from file_intake where person = ? and at > ? order by at")
                .params(by.value(), OfficeTime.at(begin()))
                .query((row, at) ->
                        new Taken(row.getObject(1, OffsetDateTime.class).toInstant(), row.getLong(2)))
                .list();
        Instant last = clock.instant();
        long free = 0;
        for (Taken each : taken) {
            free += each.size();
            last = each.at();
            if (free >= tooMuch) {
                break;
            }
        }
        return last.plus(Duration.ofDays(DAYS));
    }

    private Instant begin() {
        return clock.instant().minus(Duration.ofDays(DAYS));
    }
}
