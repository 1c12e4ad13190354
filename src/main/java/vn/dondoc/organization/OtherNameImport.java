package vn.dondoc.organization;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.UnitId;
import vn.dondoc.intake.Row;
import vn.dondoc.intake.Row.Outcome;

/** Takes in other names of units. Names are added; none is taken away. */
@Component
class OtherNameImport implements TableImport {

    private final UnitRepository units;

    OtherNameImport(UnitRepository units) {
        this.units = units;
    }

    /** One name of one unit. */
    private record OtherName(UnitId unit, String name) {}

    @Override
    public OfficeTable kind() {
        return OfficeTable.OTHER_NAMES;
    }

    @Override
    public void plan(ImportPlan plan) {
        Set<OtherName> seen = new HashSet<>();
        plan.rows(OfficeTable.OTHER_NAMES).forEach(row -> plan(row, seen, plan));
    }

    private void plan(Row row, Set<OtherName> seen, ImportPlan plan) {
        Optional<UnitRow> unit = plan.units().named(row, "unit_code", row.text("unit_code"));
        String name = row.required("alias", UnitRow.LONGEST_NAME);
        if (unit.isEmpty() || row.refused()) {
            return;
        }
        UnitRow named = unit.get();
        if (named.aliases().contains(name) || !seen.add(new OtherName(named.id(), name))) {
            return;
        }
        row.become(Outcome.FRESH);
        plan.write(writing -> {
            units.findById(named.id().code()).orElseThrow().alsoCalled(name);
            writing.tell(ObjectRef.of(named.id()), "unit.also-called", null, name);
        });
    }
}
