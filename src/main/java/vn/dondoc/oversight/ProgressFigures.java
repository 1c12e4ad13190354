package vn.dondoc.oversight;

import static java.util.Comparator.comparing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.Scope;
import vn.dondoc.calendar.DueSql;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.common.Deadline;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.Text;
import vn.dondoc.common.UnitId;
import vn.dondoc.duty.DutyState;
import vn.dondoc.duty.DutyStatus;
import vn.dondoc.duty.KnownDays;
import vn.dondoc.duty.KnownSince;
import vn.dondoc.duty.Timeliness;
import vn.dondoc.theme.ThemeList;

/** Figures over the lead duties the current person may open, and the rows behind each (domain §6). */
@Service
@Transactional(readOnly = true)
public class ProgressFigures {

    private final JdbcClient jdbc;
    private final ThemeList themes;
    private final AccessPolicy policy;
    private final WorkingCalendar calendar;
    private final KnownDays knownDays;
    private final Clock clock;

    ProgressFigures(
            JdbcClient jdbc,
            ThemeList themes,
            AccessPolicy policy,
            WorkingCalendar calendar,
            KnownDays knownDays,
            Clock clock) {
        this.jdbc = jdbc;
        this.themes = themes;
        this.policy = policy;
        this.calendar = calendar;
        this.knownDays = knownDays;
        this.clock = clock;
    }

    /** The table: units in the order of their codes, others by name, what belongs nowhere last. */
    public FigureTable table(FigureQuestion question) {
        List<FigureRow> lines = lines(question, question.by()).stream()
                .sorted(order(question.by()))
                .toList();
        Figures total = question.by().countsTwice()
                ? total(question)
                : lines.stream().map(FigureRow::figures).reduce(Figures.NONE, Figures::plus);
        return new FigureTable(question, asOf(question), unknownUntil(question).orElse(null), lines, total);
    }

    /** The first day whose states are known, if the duties of a period are looked at before it (domain §6). */
    public Optional<LocalDate> unknownUntil(FigureQuestion question) {
        KnownSince known = knownDays.since();
        return known.holds(asOf(question)) ? Optional.empty() : Optional.ofNullable(known.day());
    }

    /** Every duty of the period once. */
    public Figures total(FigureQuestion question) {
        return lines(question, null).stream()
                .map(FigureRow::figures)
                .findFirst()
                .orElse(Figures.NONE);
    }

    private boolean knows(FigureCell cell) {
        return cell.column().dated() || unknownUntil(cell.question()).isEmpty();
    }

    /** The duties behind a figure, the earliest due first; none where the figure is not known. */
    public List<FigureDuty> rows(FigureCell cell, int offset, int limit) {
        if (!knows(cell)) {
            return List.of();
        }
        boolean known = unknownUntil(cell.question()).isEmpty();
        Scope scope = policy.scope();
        LocalDate day = asOf(cell.question());
        WorkingDays days = calendar.workingDays();
        return jdbc.sql(new FigureSql(scope).rows(cell))
                .params(params(cell, scope))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> duty(row, known ? day : null, days))
                .list();
    }

    /** How many duties are behind a figure: the figure. */
    public int count(FigureCell cell) {
        if (!knows(cell)) {
            return 0;
        }
        Scope scope = policy.scope();
        return jdbc.sql(new FigureSql(scope).count(cell))
                .params(params(cell, scope))
                .query(Integer.class)
                .single();
    }

    /** What the line of a figure is called; empty for the total and for the duties that belong nowhere. */
    public String label(FigureCell cell) {
        if (cell.key() == null) {
            return "";
        }
        Scope scope = policy.scope();
        return jdbc.sql(new FigureSql(scope).label(cell))
                .params(params(cell, scope))
                .query(String.class)
                .single();
    }

    private List<FigureRow> lines(FigureQuestion question, @Nullable Grouping by) {
        Scope scope = policy.scope();
        List<FigureRow> lines = jdbc.sql(new FigureSql(scope).counts(by))
                .params(params(question, scope))
                .query(ProgressFigures::line)
                .list();
        return unknownUntil(question).isEmpty()
                ? lines
                : lines.stream()
                        .filter(line -> line.figures().of(FigureColumn.ASSIGNED) > 0)
                        .map(FigureRow::dated)
                        .toList();
    }

    private Map<String, Object> params(FigureCell cell, Scope scope) {
        Map<String, Object> params = params(cell.question(), scope);
        if (cell.key() != null) {
            params.put("key", key(cell.question().by(), cell.key()));
        }
        return params;
    }

    /** An address may be older than the name of its theme. */
    private String key(Grouping by, String said) {
        return by == Grouping.THEME ? themes.index().nameOf(said) : said;
    }

    private Map<String, Object> params(FigureQuestion question, Scope scope) {
        Map<String, Object> params = scope.parameters();
        OffsetDateTime start = startOf(question.from());
        params.put("start", start);
        params.put("endedSince", start.minus(Duration.ofDays(1)));
        params.put("end", startOf(question.to().plusDays(1)));
        params.putAll(DueSql.parameters(asOf(question)));
        return params;
    }

    private LocalDate asOf(FigureQuestion question) {
        LocalDate today = OfficeTime.today(clock);
        return question.to().isBefore(today) ? question.to() : today;
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return OfficeTime.startOf(day).atZone(OfficeTime.ZONE).toOffsetDateTime();
    }

    private static Comparator<FigureRow> order(Grouping by) {
        Comparator<FigureRow> nowhereLast = comparing(line -> line.key().isEmpty());
        return by.byCode()
                ? nowhereLast.thenComparing(FigureRow::key)
                : nowhereLast
                        .thenComparing(FigureRow::label, Text.order()::compare)
                        .thenComparing(FigureRow::key);
    }

    private static FigureRow line(ResultSet row, int number) throws SQLException {
        Map<FigureColumn, Long> counts = new EnumMap<>(FigureColumn.class);
        for (FigureColumn column : FigureColumn.values()) {
            counts.put(column, row.getLong(FigureSql.name(column)));
        }
        return new FigureRow(row.getString("group_key"), row.getString("group_label"), new Figures(counts));
    }

    private static FigureDuty duty(ResultSet row, @Nullable LocalDate known, WorkingDays days) throws SQLException {
        Deadline due = DueSql.deadline(row, "effective_due");
        return new FigureDuty(
                new DutyId(row.getLong("id")),
                row.getString("symbol"),
                row.getString("work"),
                new UnitId(row.getString("unit_code")),
                row.getString("unit_name"),
                due == null ? null : due.date(),
                known == null ? null : status(row, known, due, days));
    }

    private static DutyStatus status(ResultSet row, LocalDate day, @Nullable Deadline due, WorkingDays days)
            throws SQLException {
        DutyState state = DutyState.valueOf(row.getString("state"));
        return DutyStatus.on(
                day,
                state,
                Timeliness.valueOf(row.getString("timeliness")),
                due,
                state == DutyState.COMPLETED && row.getString("book_verdict") != null,
                days);
    }
}
