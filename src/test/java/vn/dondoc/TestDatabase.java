package vn.dondoc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.boot.jdbc.DataSourceBuilder;
import vn.dondoc.architecture.SqlWatch;

/** The database of this run: H2 in memory, or a PostgreSQL that the build brought, started once for the whole run. */
public final class TestDatabase {

    static final String USER = "postgres";

    private TestDatabase() {}

    /** True in the run on PostgreSQL. */
    public static boolean isPostgres() {
        return "postgres".equals(System.getProperty("dondoc.test.database"));
    }

    /** A fresh database that is told which room asks what. */
    public static DataSource fresh() {
        DataSource database = DataSourceBuilder.create()
                .url(url())
                .username(USER)
                .password("")
                .build();
        return ProxyDataSourceBuilder.create(database).listener(new SqlWatch()).build();
    }

    /** The address of a fresh database. */
    public static String url() {
        return isPostgres()
                ? Server.POSTGRES.getJdbcUrl(USER, newOnPostgres())
                : "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";DB_CLOSE_DELAY=-1;WRITE_DELAY=0;LOCK_TIMEOUT=20000;QUERY_CACHE_SIZE=512";
    }

    private static String newOnPostgres() {
        String name = "office_" + UUID.randomUUID().toString().replace('-', '_');
        try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setServerConfig("jit", "off").start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
