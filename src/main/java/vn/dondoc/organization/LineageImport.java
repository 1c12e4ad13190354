package vn.dondoc.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.UnitId;
import vn.dondoc.intake.Row;
import vn.dondoc.intake.Row.Outcome;

/** Takes in which unit went over into which. Lines are added or corrected; none is taken away. */
@Component
class LineageImport implements TableImport {

    private final JdbcClient jdbc;
    private final Clock clock;

    LineageImport(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** From which unit to which, on which day. */
    private record Step(String from, String to, LocalDate day) {}

    /** A step with its kind. */
    private record KnownStep(Step step, String kind) {}

    @Override
    public OfficeTable kind() {
        return OfficeTable.LINEAGE;
    }

    @Override
    public void plan(ImportPlan plan) {
        Map<Step, KnownStep> known = jdbc
                .sql("select old_code, new_code, effective, kind from unit_lineage")
                .query((row, number) -> new KnownStep(
                        new Step(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)),
                        row.getString(4)))
                .list()
                .stream()
                .collect(Collectors.toMap(KnownStep::step, Function.identity()));
        Set<Step> seen = new HashSet<>();
        plan.rows(OfficeTable.LINEAGE).forEach(row -> plan(row, known, seen, plan));
    }

    private void plan(Row row, Map<Step, KnownStep> known, Set<Step> seen, ImportPlan plan) {
        String from = row.text("old_code");
        String to = row.text("new_code");
        plan.units().named(row, "old_code", from);
        plan.units().named(row, "new_code", to);
        LocalDate day = row.requiredDay("effective_date", plan.bounds());
        var kind = row.choice("kind", LineageKind.class, "import.fault.unknown-lineage");
        if (!from.isEmpty() && from.equals(to)) {
            row.refuse("new_code", "import.fault.into-itself", from);
        }
        if (row.refused() || day == null) {
            return;
        }
        Step step = new Step(from, to, day);
        if (!seen.add(step)) {
            row.refuse("new_code", "import.fault.twice", from + " - " + to);
            return;
        }
        plan(row, step, kind.orElseThrow().name(), known.get(step), plan);
    }

    private void plan(Row row, Step step, String kind, @Nullable KnownStep before, ImportPlan plan) {
        if (before != null && before.kind().equals(kind)) {
            return;
        }
        row.become(before == null ? Outcome.FRESH : Outcome.CHANGED);
        plan.write(writing -> {
            jdbc.sql("delete from unit_lineage where old_code = ? and new_code = ? and effective = ?")
                    .params(step.from(), step.to(), step.day())
                    .update();
            jdbc.sql(
                            "insert into unit_lineage (old_code, new_code, effective, kind, recorded_at) values (?, ?, ?, ?, ?)")
                    .params(step.from(), step.to(), step.day(), kind, OfficeTime.at(clock.instant()))
                    .update();
            writing.tell(
                    ObjectRef.of(new UnitId(step.from())),
                    "unit.goes-over",
                    before == null ? null : before.kind(),
                    "%s %s %s".formatted(kind, step.to(), Row.DAY.format(step.day())));
        });
    }
}
