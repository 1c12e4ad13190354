package vn.dondoc.common;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Locale;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Refuses to start on an H2 file that may lose acknowledged work: without {@code WRITE_DELAY=0} a killed process loses
 * commits and tears transactions (docs/adr/0005-one-transaction.md).
 */
@Component
class DurableH2 implements BeanPostProcessor {

    private static final String NEEDED = "WRITE_DELAY=0";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            check(pool.getJdbcUrl());
        }
        return bean;
    }

    static void check(String url) {
        String upper = url.toUpperCase(Locale.ROOT);
        boolean file = upper.startsWith("JDBC:H2:") && !upper.startsWith("JDBC:H2:MEM:");
        if (file && !(upper + ";").contains(";" + NEEDED + ";")) {
            throw new IllegalStateException("The database URL lacks ;" + NEEDED
                    + " - without it H2 may lose work it has acknowledged. URL: " + url);
        }
    }
}
