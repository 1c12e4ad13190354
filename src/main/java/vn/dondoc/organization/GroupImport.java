package vn.dondoc.organization;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Longest;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.intake.Row;
import vn.dondoc.intake.Row.Outcome;

/** Takes in names for several units at once. The rows of a group together say which units belong to it from now on. */
@Component
class GroupImport implements TableImport {

    private static final Longest LONGEST_CODE = new Longest(20);

    private final UnitGroupRepository groups;

    GroupImport(UnitGroupRepository groups) {
        this.groups = groups;
    }

    @Override
    public OfficeTable kind() {
        return OfficeTable.GROUPS;
    }

    @Override
    public void plan(ImportPlan plan) {
        Map<String, List<Row>> byCode = plan.rows(OfficeTable.GROUPS).stream()
                .filter(row -> readable(row, plan.units()))
                .collect(Collectors.groupingBy(row -> row.text("group_code"), LinkedHashMap::new, Collectors.toList()));
        byCode.forEach((code, rows) -> plan(code, rows, plan));
    }

    private static boolean readable(Row row, KnownUnits known) {
        row.required("group_code", LONGEST_CODE);
        row.required("group_text", UnitRow.LONGEST_NAME);
        row.required("unit_codes");
        codes(row).forEach(code -> known.named(row, "unit_codes", code));
        return !row.refused();
    }

    private static Set<String> codes(Row row) {
        return Arrays.stream(row.text("unit_codes").split(";"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void plan(String code, List<Row> rows, ImportPlan plan) {
        UnitGroup stored = groups.findById(code).orElse(new UnitGroup(code));
        Set<String> members = new LinkedHashSet<>();
        rows.forEach(row -> members.addAll(codes(row)));
        boolean sameMembers = stored.members().equals(members);
        Set<String> names = new LinkedHashSet<>(stored.names());
        rows.forEach(row -> row.become(outcome(names.add(row.text("group_text")), sameMembers)));
        if (sameMembers && names.equals(stored.names())) {
            return;
        }
        plan.write(writing -> {
            String before = String.join(";", stored.members());
            stored.standsFor(names, members);
            groups.save(stored);
            writing.tell(
                    ObjectRef.office(), "group.change", code + ": " + before, code + ": " + String.join(";", members));
        });
    }

    private static Outcome outcome(boolean newName, boolean sameMembers) {
        if (newName) {
            return Outcome.FRESH;
        }
        return sameMembers ? Outcome.UNCHANGED : Outcome.CHANGED;
    }
}
