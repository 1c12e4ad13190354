package vn.dondoc.book;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The first book of the office: the day it speaks of is the first whose states are known (domain §6). */
@Component
class FirstBook {

    private final JdbcClient jdbc;

    FirstBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A book was taken over; its day counts if it is the first. */
    void taken(LocalDate asOf) {
        jdbc.sql("insert into first_book (one, as_of) select 1, cast(:asOf as date)"
                        + " where not exists (select 1 from first_book)")
                .param("asOf", asOf)
                .update();
    }
}
