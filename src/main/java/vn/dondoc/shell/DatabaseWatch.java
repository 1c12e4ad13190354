package vn.dondoc.shell;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Knows whether the database can be reached. While it is away one request at a time looks again; nobody else waits for that. */
@Component
class DatabaseWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final DataSource database;
    private final AtomicBoolean away = new AtomicBoolean();
    private final ReentrantLock looking = new ReentrantLock();

    DatabaseWatch(DataSource database) {
        this.database = database;
    }

    /** True if the database answers, or was not looked for because somebody else does that now and it was there before. */
    boolean isThere() {
        if (!looking.tryLock()) {
            return !away.get();
        }
        try {
            boolean gone = !answers();
            if (away.getAndSet(gone) != gone) {
                LOG.warn("The database is {}.", gone ? "away" : "back");
            }
            return !gone;
        } finally {
            looking.unlock();
        }
    }

    private boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid((int) LONGEST.toSeconds());
        } catch (SQLException gone) {
            return false;
        }
    }
}
