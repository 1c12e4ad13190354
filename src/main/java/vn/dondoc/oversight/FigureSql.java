package vn.dondoc.oversight;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.duty.VisibleDuties;

/** The one query behind every figure: the duties of a period as they stood at its end, counted or listed. */
final class FigureSql {

    /** The day on which the result that counts left the unit (domain §5, rule 2). */
    private static final String SENT_ON = """
            cast(case s.state
                   when 'COMPLETED' then a.submitted_at
                   when 'SUBMITTED' then coalesce((select max(v.submitted_at) from submission v
                                                   where v.duty_id = a.id and v.submitted_at < :end), s.from_at)
                 end at time zone 'Asia/Ho_Chi_Minh' as date)
            """;

    /** The intervals tell how each duty stood at the beginning of the period and at its end. */
    private static final String STOOD = """
            select a.id, a.symbol, a.work, a.unit_code, a.book_verdict, s.state, s.effective_due, s.original_due,
                   case when b.id is null then 'ASSIGNED' else 'CARRIED' end as entry,
                   %s as sent_on, %s as group_key, %s as group_label
            from duty a
            join duty_interval s on s.duty_id = a.id
                 and s.from_at < :end and (s.to_at is null or s.to_at >= :end)
            left join duty_interval b on b.duty_id = a.id
                 and b.from_at < :start and (b.to_at is null or b.to_at >= :start)
            %s
            where a.role = 'LEAD' and a.assigned_at < :end and (a.ended_at is null or a.ended_at >= :endedSince)
              and (b.id is null or b.state not in ('COMPLETED', 'CANCELLED', 'TRANSFERRED'))
              and %s
            """;

    private static final String JUDGED = "select q.*, " + judged("effective_due") + " as timeliness, "
            + judged("original_due") + " as first_timeliness from (%s) q";

    private FigureSql() {}

    /** Counts every column, in a line for each group or, without a grouping, in one. */
    static String counts(@Nullable Grouping by) {
        String columns = Arrays.stream(FigureColumn.values())
                .map(column -> "count(case when " + column.condition() + " then 1 end) as " + name(column))
                .collect(Collectors.joining(", "));
        return "select group_key, group_label, " + columns + " from (" + duties(by)
                + ") d group by group_key, group_label";
    }

    /** Counts one cell. */
    static String count(FigureCell cell) {
        return "select count(*) from (" + duties(groupingOf(cell)) + ") d where " + narrowed(cell);
    }

    /** Lists one cell, the earliest due first. */
    static String rows(FigureCell cell) {
        return "select d.*, coalesce(u.name, d.unit_code) as unit_name from (" + duties(groupingOf(cell))
                + ") d left join unit u on u.code = d.unit_code where " + narrowed(cell)
                + " order by coalesce(d.effective_due, date '9999-12-31'), d.id limit :limit offset :offset";
    }

    /** What the line of a cell is called. */
    static String label(FigureCell cell) {
        return "select coalesce(max(group_label), '') from (" + duties(groupingOf(cell)) + ") d where group_key = :key";
    }

    static String name(FigureColumn column) {
        return column.name().toLowerCase(Locale.ROOT);
    }

    /** The total counts a duty once, whatever the lines are. */
    private static @Nullable Grouping groupingOf(FigureCell cell) {
        return cell.key() == null ? null : cell.question().by();
    }

    private static String narrowed(FigureCell cell) {
        return cell.column().condition() + (cell.key() == null ? "" : " and group_key = :key");
    }

    private static String duties(@Nullable Grouping by) {
        String stood = by == null
                ? STOOD.formatted(SENT_ON, "''", "''", "", VisibleDuties.SQL)
                : STOOD.formatted(SENT_ON, by.key(), by.label(), by.join(), VisibleDuties.SQL);
        return JUDGED.formatted(stood);
    }

    /** The same judgement as {@link vn.dondoc.duty.Timeliness#of}, against one of the two dues. */
    private static String judged(String due) {
        return """
                case when state = 'COMPLETED' then
                       case when book_verdict = 'LATE' or (book_verdict is null and sent_on > %1$s)
                            then 'DONE_LATE' else 'DONE_ON_TIME' end
                     when %1$s is null then 'NO_DUE'
                     when coalesce(sent_on, cast(:day as date)) > %1$s then 'OVERDUE'
                     when sent_on is null and %1$s <= cast(:soon as date) then 'DUE_SOON'
                     else 'IN_TIME' end
                """.formatted(due);
    }
}
