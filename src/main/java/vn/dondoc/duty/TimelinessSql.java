package vn.dondoc.duty;

import vn.dondoc.calendar.DueSql;

/**
 * Whether a duty is in time, in SQL: what {@link Timeliness#of} says in Java, for every query over the published views
 * {@code duty_now} and {@code duty_at}, which show each due with the day from which it is soon. The day that is asked comes
 * with {@link DueSql#parameters}.
 */
public final class TimelinessSql {

    private static final String JUDGED = """
            case when %1$s.state = 'COMPLETED' then
                   case when %1$s.book_verdict = 'LATE' or (%1$s.book_verdict is null and %3$s)
                        then 'DONE_LATE' else 'DONE_ON_TIME' end
                 when %2$s is null then 'NO_DUE'
                 when %1$s.sent_on is not null then case when %3$s then 'OVERDUE' else 'IN_TIME' end
                 when %4$s then 'OVERDUE'
                 when %5$s then 'DUE_SOON'
                 else 'IN_TIME' end
            """;

    private TimelinessSql() {}

    /** The name of a {@link Timeliness} against the effective due, of a row of one of the views. */
    public static String of(String row) {
        return against(row, "effective_due");
    }

    /** The same against the due as it first was (domain §5, rule 3). */
    public static String first(String row) {
        return against(row, "original_due");
    }

    private static String against(String row, String column) {
        String due = row + "." + column;
        return JUDGED.formatted(
                row, due, DueSql.passed(due, row + ".sent_on"), DueSql.overdue(due), DueSql.soonOrOverdue(due));
    }
}
