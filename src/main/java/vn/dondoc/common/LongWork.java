package vn.dondoc.common;

import java.sql.DatabaseMetaData;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Work that may reckon for minutes between two questions to the database, such as an import. PostgreSQL ends a transaction
 * that is silent for half a minute, because a frozen node would keep everybody waiting; such work asks for longer.
 */
@Component
public class LongWork {

    /** How long such a transaction may be silent. */
    public static final Duration SILENCE = Duration.ofMinutes(10);

    private final DataSource database;
    private final JdbcClient jdbc;

    LongWork(DataSource database, JdbcClient jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    /** The transaction that has just begun is long work; the next one of its connection is not. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin() {
        if (isPostgres()) {
            jdbc.sql("select set_config('idle_in_transaction_session_timeout', ?, true)")
                    .param(SILENCE.toMillis() + "ms")
                    .query(String.class)
                    .single();
        }
    }

    private boolean isPostgres() {
        try {
            String product = JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName);
            return DatabaseDriver.fromProductName(product) == DatabaseDriver.POSTGRESQL;
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
