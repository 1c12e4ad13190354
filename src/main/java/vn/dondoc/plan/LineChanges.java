package vn.dondoc.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dondoc.common.Text;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.Basis;

/** What differs between two contents of a line, part by part, in words a person can compare. */
public final class LineChanges {

    private final Map<UnitId, String> unitNames;
    private final List<LineChange> changes = new ArrayList<>();

    private LineChanges(Map<UnitId, String> unitNames) {
        this.unitNames = unitNames;
    }

    /** The parts in which they differ, in the order of {@link LineField}. */
    public static List<LineChange> between(LineContent before, LineContent after, Map<UnitId, String> unitNames) {
        LineChanges found = new LineChanges(unitNames);
        found.compare(LineField.THEME, before.theme(), after.theme());
        found.compare(LineField.TYPE, before.type().letters(), after.type().letters());
        found.compare(LineField.SUMMARY, before.summary(), after.summary());
        found.compare(LineField.BASES, bases(before), bases(after));
        found.compare(LineField.LEADS, found.units(before.leads()), found.units(after.leads()));
        found.compare(LineField.COORDINATORS, found.units(before.coordinators()), found.units(after.coordinators()));
        found.compare(LineField.DUE, before.due().said(), after.due().said());
        found.compare(LineField.PRODUCT, before.product(), after.product());
        return found.changes;
    }

    private void compare(LineField field, String before, String after) {
        if (!Text.clean(before).equals(Text.clean(after))) {
            changes.add(new LineChange(field, before, after));
        }
    }

    private static String bases(LineContent content) {
        return content.bases().stream().map(Basis::words).collect(Collectors.joining("; "));
    }

    private String units(List<UnitId> units) {
        return units(units, unitNames);
    }

    /** Units in one order, by name. */
    public static String units(List<UnitId> units, Map<UnitId, String> unitNames) {
        return units.stream()
                .sorted()
                .map(unit -> unitNames.getOrDefault(unit, unit.code()))
                .collect(Collectors.joining("; "));
    }
}
