package vn.dondoc.security;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PersonId;

/**
 * Writes down what was tried in vain. Each person has so many rows of their own at most, and all the names of nobody have
 * together as many as one file may show: a stranger neither fills the disk nor pushes out what the owner of a name must see.
 */
@Component
class LoginFailures {

    /** So many rows a person has, the newest. */
    static final int MOST_OF_ONE = 20;

    /** So many rows there are of names that are nobody's. */
    static final int MOST_OF_NOBODY = 2_000;

    private static final Duration KEPT = Duration.ofDays(90);
    private static final long NOBODY = 0;

    private final JdbcClient jdbc;
    private final Clock clock;

    LoginFailures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void ofPerson(PersonId person, String address) {
        write(person.value(), address, MOST_OF_ONE);
    }

    void ofNobody(String address) {
        write(NOBODY, address, MOST_OF_NOBODY);
    }

    /** The newest of a person. */
    List<FailedLogin> newest(PersonId person) {
        return jdbc.sql("select at_minute, address, tries from login_failure where person_id = ?"
                        + " order by at_minute desc, address fetch first " + MOST_OF_ONE + " rows only")
                .param(person.value())
                .query((row, n) -> new FailedLogin(
                        row.getObject("at_minute", OffsetDateTime.class).toInstant(),
                        row.getString("address"),
                        row.getInt("tries")))
                .list();
    }

    /** Removes what is old. */
    void sweep() {
        jdbc.sql("delete from login_failure where at_minute < ?")
                .param(OfficeTime.at(clock.instant().minus(KEPT)))
                .update();
    }

    private void write(long person, String address, int most) {
        OffsetDateTime minute = OfficeTime.at(clock.instant().truncatedTo(ChronoUnit.MINUTES));
        if (again(person, address, minute)) {
            return;
        }
        if (first(person, address, minute)) {
            makeRoom(person, most);
        } else {
            again(person, address, minute);
        }
    }

    private boolean again(long person, String address, OffsetDateTime minute) {
        return jdbc.sql("update login_failure set tries = tries + 1 where person_id = ? and address = ? and"
                                + " at_minute = ?")
                        .params(person, address, minute)
                        .update()
                == 1;
    }

    private boolean first(long person, String address, OffsetDateTime minute) {
        try {
            jdbc.sql("insert into login_failure (person_id, address, at_minute, tries) values (?, ?, ?, 1)")
                    .params(person, address, minute)
                    .update();
            return true;
        } catch (DuplicateKeyException atTheSameTime) {
            return false;
        }
    }

    private void makeRoom(long person, int most) {
        jdbc.sql("delete from login_failure where person_id = ? and (at_minute, address) not in"
                        + " (select at_minute, address from login_failure where person_id = ?"
                        + " order by at_minute desc, address fetch first " + most + " rows only)")
                .params(person, person)
                .update();
    }
}
