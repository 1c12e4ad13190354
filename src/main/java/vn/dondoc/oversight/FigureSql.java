package vn.dondoc.oversight;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.access.Scope;
import vn.dondoc.duty.TimelinessSql;
import vn.dondoc.duty.VisibleDuties;

/** The one query behind every figure: the duties of a period as they stood at its end, counted or listed. */
final class FigureSql {

    /** The intervals tell how each duty stood at the end of the period and at its beginning. */
    private static final String STOOD = """
            select a.duty_id as id, a.symbol, a.work, a.unit_code, a.book_verdict, a.state,
                   a.with_unit, a.ended, a.stopped, a.effective_due,
                   a.effective_due_soon_from, a.sent_on,
                   case when b.duty_id is null then 'ASSIGNED' else 'CARRIED' end as entry,
                   %s as timeliness, %s as first_timeliness, %s as group_key, %s as group_label
            from duty_at a
            left join duty_at b on b.duty_id = a.duty_id
                 and b.from_at < :start and (b.to_at is null or b.to_at >= :start)
            %s
            where a.role = 'LEAD' and a.from_at < :end and (a.to_at is null or a.to_at >= :end)
              and a.assigned_at < :end and (a.ended_at is null or a.ended_at >= :endedSince)
              and (b.duty_id is null or not b.ended)
              and %s
            """;

    private final Scope scope;

    /** What this person's scope holds. */
    FigureSql(Scope scope) {
        this.scope = scope;
    }

    /** Counts every column, in a line for each group or, without a grouping, in one. */
    String counts(@Nullable Grouping by) {
        String columns = Arrays.stream(FigureColumn.values())
                .map(column -> "count(case when " + column.condition() + " then 1 end) as " + name(column))
                .collect(Collectors.joining(", "));
        return "select group_key, group_label, " + columns + " from (" + duties(by)
                + ") d group by group_key, group_label";
    }

    /** Counts one cell. */
    String count(FigureCell cell) {
        return "select count(*) from (" + duties(groupingOf(cell)) + ") d where " + narrowed(cell);
    }

    /** Lists one cell, the earliest due first. */
    String rows(FigureCell cell) {
        return "select d.*, coalesce(u.name, d.unit_code) as unit_name from (" + duties(groupingOf(cell))
                + ") d left join unit_name u on u.code = d.unit_code where " + narrowed(cell)
                + " order by coalesce(d.effective_due, date '9999-12-31'), d.id limit :limit offset :offset";
    }

    /** What the line of a cell is called. */
    String label(FigureCell cell) {
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

    private String duties(@Nullable Grouping by) {
        return STOOD.formatted(
                TimelinessSql.of("a"),
                TimelinessSql.first("a"),
                by == null ? "''" : by.key(),
                by == null ? "''" : by.label(),
                by == null ? "" : by.join(scope),
                VisibleDuties.sql(scope, "a.duty_id"));
    }
}
