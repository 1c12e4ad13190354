package vn.dondoc.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Deadline;

/**
 * How far away a due is, in SQL: what {@link Deadline} says in Java. No other query compares a due with a day. A column with
 * a due that is judged has its threshold beside it, in a column of the same name that goes on with {@code _soon_from}.
 */
public final class DueSql {

    private static final String SOON_FROM = "_soon_from";

    private DueSql() {}

    /** True if a due had passed on a day; both are expressions, never null. */
    public static String passed(String due, String day) {
        return due + " < " + day;
    }

    /** True if a due has passed on the day that is asked. */
    public static String overdue(String due) {
        return passed(due, "cast(:today as date)");
    }

    /** True if a due is near on the day that is asked, or has passed; it is a column. */
    public static String soonOrOverdue(String due) {
        return due + SOON_FROM + " <= cast(:today as date)";
    }

    /** What the conditions call the day that is asked. */
    public static Map<String, Object> parameters(LocalDate today) {
        return Map.of("today", today);
    }

    /** The deadline that a row has in a column and the one beside it, or null. */
    public static @Nullable Deadline deadline(ResultSet row, String due) throws SQLException {
        LocalDate date = row.getObject(due, LocalDate.class);
        return date == null ? null : new Deadline(date, row.getObject(due + SOON_FROM, LocalDate.class));
    }
}
