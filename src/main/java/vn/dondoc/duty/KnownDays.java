package vn.dondoc.duty;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Of which days the states of duties are known: from the day the office's first book speaks of. For other rooms only. */
@Service
@Transactional(readOnly = true)
public class KnownDays {

    private final JdbcClient jdbc;

    KnownDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Since when they are known. */
    public KnownSince since() {
        return jdbc.sql("select first_day from states_known")
                .query(LocalDate.class)
                .optional()
                .map(KnownSince::new)
                .orElse(KnownSince.ALWAYS);
    }
}
