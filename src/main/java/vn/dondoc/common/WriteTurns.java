package vn.dondoc.common;

import com.zaxxer.hikari.HikariConfigMXBean;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.stereotype.Component;

/**
 * Who writes may have to wait for a row that another node holds, and keeps a connection while waiting. Half of the connections
 * at most do that at one time, so that reading goes on however many wait. As long as turns come back the queue moves, and
 * everybody waits for theirs; once none does for a second whoever still waits is told so.
 */
@Component
class WriteTurns {

    static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int CONNECTIONS_OF_NO_POOL = 10;

    private final Semaphore free;
    private final AtomicLong givenBack = new AtomicLong();

    WriteTurns(DataSource database) {
        HikariDataSource pool = DataSourceUnwrapper.unwrap(database, HikariConfigMXBean.class, HikariDataSource.class);
        this.free = new Semaphore((pool == null ? CONNECTIONS_OF_NO_POOL : pool.getMaximumPoolSize()) / 2, true);
    }

    /**
     * Takes a turn, which must be given back.
     *
     * @throws Refusal if all are taken and none comes back
     */
    void take() {
        try {
            long before = givenBack.get();
            while (!free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                if (before == givenBack.get()) {
                    throw new Refusal("fault.too-many-write");
                }
                before = givenBack.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("fault.too-many-write");
        }
    }

    void giveBack() {
        givenBack.incrementAndGet();
        free.release();
    }
}
