package vn.dondoc.common;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a failure says about the database beneath: away, or kept waiting too long by somebody else's work. */
public final class DatabaseFault {

    /** PostgreSQL: lock_not_available, after {@code lock_timeout}; H2: after {@code LOCK_TIMEOUT}. */
    private static final Set<String> WAITED_TOO_LONG = Set.of("55P03", "HYT00");

    /** PostgreSQL being shut down, crashed or starting; H2: connection broken, database closed, closing. */
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "90067", "90098", "90121");

    private static final String CONNECTION = "08";

    private DatabaseFault() {}

    /** True if the database could not be reached or went away in the middle. */
    public static boolean away(Throwable thrown) {
        return any(thrown, DatabaseFault::isAway);
    }

    /** True if a row or table was held by somebody else for longer than anybody waits. */
    public static boolean waitedTooLong(Throwable thrown) {
        return any(thrown, fault -> WAITED_TOO_LONG.contains(String.valueOf(fault.getSQLState())));
    }

    private static boolean isAway(SQLException fault) {
        String state = String.valueOf(fault.getSQLState());
        return fault instanceof SQLTransientConnectionException
                || fault instanceof SQLNonTransientConnectionException
                || fault instanceof SQLRecoverableException
                || state.startsWith(CONNECTION)
                || AWAY.contains(state);
    }

    private static boolean any(Throwable thrown, Predicate<SQLException> says) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .anyMatch(says);
    }
}
