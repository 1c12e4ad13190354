package vn.dondoc.board;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.DueSql;
import vn.dondoc.common.Deadline;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.TimeLeft;
import vn.dondoc.common.UnitId;
import vn.dondoc.duty.DutyStatus;
import vn.dondoc.duty.Timeliness;
import vn.dondoc.duty.TimelinessSql;
import vn.dondoc.organization.Directory;

/** What the duties in cells are about, for the lists behind the numbers of duties. */
@Component
class BoardDutyRows {

    private static final String DUTIES = """
            select a.id, a.symbol, a.work, a.effective_due, a.effective_due_soon_from, a.book_verdict, %s as timeliness
            from duty_now a
            where a.role = 'LEAD' and a.document_id in (select l.document_id from line_now l where l.plan_id = :plan)
            """.formatted(TimelinessSql.of("a"));

    private final JdbcClient jdbc;
    private final Directory directory;

    BoardDutyRows(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** What a duty says of itself. */
    private record DutyRow(
            DutyId id, String symbol, String work, @Nullable Deadline due, Timeliness timeliness, boolean byBook) {

        BoardDuty of(BoardCell cell, String unitName) {
            TimeLeft left = cell.left();
            return new BoardDuty(
                    id,
                    symbol,
                    work,
                    unitName,
                    new DutyStatus(
                            Objects.requireNonNull(cell.state()),
                            timeliness,
                            due == null ? null : due.date(),
                            left,
                            cell.done() && byBook));
        }
    }

    /** The duties of cells that have one, in the same order, judged on a day. */
    List<BoardDuty> of(PlanId plan, List<BoardCell> cells, LocalDate today) {
        Map<DutyId, DutyRow> rows = jdbc
                .sql(DUTIES)
                .param("plan", plan.value())
                .params(DueSql.parameters(today))
                .query(BoardDutyRows::row)
                .list()
                .stream()
                .collect(toMap(DutyRow::id, identity()));
        Map<UnitId, String> names =
                directory.unitNames(cells.stream().map(BoardCell::unit).collect(Collectors.toSet()));
        return cells.stream()
                .flatMap(cell -> Stream.ofNullable(rows.get(cell.duty()))
                        .map(row -> row.of(
                                cell,
                                names.getOrDefault(cell.unit(), cell.unit().code()))))
                .toList();
    }

    private static DutyRow row(ResultSet row, int number) throws SQLException {
        return new DutyRow(
                new DutyId(row.getLong("id")),
                row.getString("symbol"),
                row.getString("work"),
                DueSql.deadline(row, "effective_due"),
                Timeliness.valueOf(row.getString("timeliness")),
                row.getString("book_verdict") != null);
    }
}
