package vn.dondoc.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dondoc.common.TimeLeft;

/**
 * How far away a due is, in SQL: what {@link WorkingDays#left} says in Java. No other query compares a due with a day. A due
 * ends with its day (domain §5, rule 5).
 */
public final class DueSql {

    private DueSql() {}

    /** True if a due had passed on a day; both are expressions, never null. */
    public static String passed(String due, String day) {
        return due + " < " + day;
    }

    /** True if a due has passed on the day that is asked. */
    public static String overdue(String due) {
        return passed(due, "cast(:today as date)");
    }

    /** True if a due is near on the day that is asked, or has passed. */
    public static String soonOrOverdue(String due) {
        return due + " <= cast(:lastSoon as date)";
    }

    /** What the conditions call the day that is asked, and the last day of which a due is soon then. */
    public static Map<String, Object> parameters(LocalDate today, WorkingDays days) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("today", today);
        parameters.put("lastSoon", days.plus(today, TimeLeft.SOON + 1).minusDays(1));
        return parameters;
    }
}
