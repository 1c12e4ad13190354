package vn.dondoc.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Scope;
import vn.dondoc.calendar.DueSql;
import vn.dondoc.common.Deadline;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Due;
import vn.dondoc.common.DueKind;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.DocumentState;
import vn.dondoc.document.DocumentType;
import vn.dondoc.document.VisibleDocuments;
import vn.dondoc.duty.DutyRole;
import vn.dondoc.duty.DutyState;
import vn.dondoc.duty.Timeliness;
import vn.dondoc.duty.TimelinessSql;
import vn.dondoc.duty.VisibleDuties;

/** What boards read: the lines of plans with their documents, and what units have to do for them. A query each. */
@Component
class BoardRows {

    private static final String LINES = """
            select l.plan_id, l.id, l.theme, l.type, l.summary, l.summary_folded, l.due_kind, l.due_date, l.due_words,
                   l.dropped, l.document_id as document, l.symbol, l.document_state as state, l.issued_at,
                   case when %s then true else false end as may_open
            from line_now l where l.plan_id in (:plans) order by l.plan_id, l.place, l.id
            """;

    private static final String CELLS = """
            select l.id as line, a.unit_code, a.role, a.id as duty, a.state, a.effective_due, a.effective_due_soon_from,
                   %s as timeliness, a.ended_at, a.book_verdict, case when %s then true else false end as may_open
            from line_now l join duty_now a on a.document_id = l.document_id
            where l.plan_id in (:plans) and l.dropped is null
            union all
            select l.id, u.unit_code, u.role, null, null, null, null, null, null, null, false
            from line_now l join line_named u on u.line_id = l.id
            where l.plan_id in (:plans) and l.dropped is null
              and (l.document_id is null or l.document_state in ('DRAFT', 'IN_APPROVAL', 'SIGNED'))
            """;

    private final JdbcClient jdbc;

    BoardRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line and its document. */
    record LineRow(
            PlanId plan,
            PlanLineId id,
            LineWords words,
            Due due,
            boolean dropped,
            @Nullable LineDocument document) {}

    /** What a line says. */
    record LineWords(String theme, DocumentType type, String summary, String folded) {}

    /** The document of a line. */
    record LineDocument(
            DocumentId id,
            @Nullable String symbol,
            DocumentState state,
            @Nullable Instant issuedAt,
            boolean mayOpen) {}

    /** A duty that belongs to a line, or a unit that a line names. */
    record CellRow(
            PlanLineId line,
            UnitId unit,
            DutyRole role,
            @Nullable CellDuty duty) {}

    /** The duty of a cell. */
    record CellDuty(
            DutyId id,
            DutyState state,
            @Nullable Deadline due,
            Timeliness timeliness,
            @Nullable Instant endedAt,
            @Nullable String bookVerdict,
            boolean mayOpen) {}

    List<LineRow> lines(Collection<PlanId> plans, Scope scope) {
        return jdbc.sql(LINES.formatted(VisibleDocuments.ofRow(scope, "l.document_id")))
                .params(params(plans, scope))
                .query(BoardRows::line)
                .list();
    }

    /** The cells, each lead judged on a day. */
    List<CellRow> cells(Collection<PlanId> plans, Scope scope, LocalDate today) {
        return jdbc.sql(CELLS.formatted(TimelinessSql.of("a"), VisibleDuties.ofRow(scope, "a.id")))
                .params(params(plans, scope))
                .params(DueSql.parameters(today))
                .query(BoardRows::cell)
                .list();
    }

    private static Map<String, Object> params(Collection<PlanId> plans, Scope scope) {
        Map<String, Object> params = scope.parameters();
        params.put("plans", plans.stream().map(PlanId::value).toList());
        return params;
    }

    private static LineRow line(ResultSet row, int number) throws SQLException {
        return new LineRow(
                new PlanId(row.getLong("plan_id")),
                new PlanLineId(row.getLong("id")),
                new LineWords(
                        row.getString("theme"),
                        DocumentType.valueOf(row.getString("type")),
                        row.getString("summary"),
                        row.getString("summary_folded")),
                new Due(
                        DueKind.valueOf(row.getString("due_kind")),
                        row.getObject("due_date", LocalDate.class),
                        row.getString("due_words")),
                row.getString("dropped") != null,
                document(row));
    }

    private static @Nullable LineDocument document(ResultSet row) throws SQLException {
        Long document = row.getObject("document", Long.class);
        return document == null
                ? null
                : new LineDocument(
                        new DocumentId(document),
                        row.getString("symbol"),
                        DocumentState.valueOf(row.getString("state")),
                        instant(row, "issued_at"),
                        row.getBoolean("may_open"));
    }

    private static CellRow cell(ResultSet row, int number) throws SQLException {
        return new CellRow(
                new PlanLineId(row.getLong("line")),
                new UnitId(row.getString("unit_code")),
                DutyRole.valueOf(row.getString("role")),
                duty(row));
    }

    private static @Nullable CellDuty duty(ResultSet row) throws SQLException {
        Long duty = row.getObject("duty", Long.class);
        return duty == null
                ? null
                : new CellDuty(
                        new DutyId(duty),
                        DutyState.valueOf(row.getString("state")),
                        DueSql.deadline(row, "effective_due"),
                        Timeliness.valueOf(row.getString("timeliness")),
                        instant(row, "ended_at"),
                        row.getString("book_verdict"),
                        row.getBoolean("may_open"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
