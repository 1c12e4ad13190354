package vn.dondoc.organization;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.intake.Row;
import vn.dondoc.intake.Row.Outcome;

/** Takes in who may give work to whom (domain §5, rule 7). Permissions are added; none is taken away. */
@Component
class GivingRuleImport implements TableImport {

    private final JdbcClient jdbc;

    GivingRuleImport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Units of the one kind may give work to units of the other. */
    private record Permission(String giver, String taker) {}

    @Override
    public OfficeTable kind() {
        return OfficeTable.GIVING_RULES;
    }

    @Override
    public void plan(ImportPlan plan) {
        Set<Permission> known = new HashSet<>(jdbc.sql("select giver_kind, taker_kind from may_give_work")
                .query((row, number) -> new Permission(row.getString(1), row.getString(2)))
                .list());
        plan.rows(OfficeTable.GIVING_RULES).forEach(row -> plan(row, known, plan));
    }

    private void plan(Row row, Set<Permission> known, ImportPlan plan) {
        var giver = row.choice("giver_kind", UnitKind.class, "import.fault.unknown-kind");
        var taker = row.choice("taker_kind", UnitKind.class, "import.fault.unknown-kind");
        if (row.refused()) {
            return;
        }
        Permission permission =
                new Permission(giver.orElseThrow().name(), taker.orElseThrow().name());
        if (!known.add(permission)) {
            return;
        }
        row.become(Outcome.FRESH);
        plan.write(writing -> {
            jdbc.sql("insert into may_give_work (giver_kind, taker_kind) values (?, ?)")
                    .params(permission.giver(), permission.taker())
                    .update();
            writing.tell(ObjectRef.office(), "giving-rule.add", null, permission.giver() + " - " + permission.taker());
        });
    }
}
