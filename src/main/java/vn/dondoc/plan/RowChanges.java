package vn.dondoc.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dondoc.common.Due;
import vn.dondoc.common.Text;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.Basis;
import vn.dondoc.plan.RowVerdict.Change;
import vn.dondoc.plan.book.BookField;

/** What differs between what a book says and what is known here, cell by cell, in words a person can compare. */
final class RowChanges {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Map<UnitId, String> unitNames;
    private final List<Change> changes = new ArrayList<>();

    private RowChanges(Map<UnitId, String> unitNames) {
        this.unitNames = unitNames;
    }

    static List<Change> between(LineContent before, LineContent after, Map<UnitId, String> unitNames) {
        RowChanges found = new RowChanges(unitNames);
        found.compare(BookField.THEME, before.theme(), after.theme());
        found.compare(BookField.TYPE, before.type().letters(), after.type().letters());
        found.compare(BookField.SUMMARY, before.summary(), after.summary());
        found.compare(BookField.BASES, bases(before), bases(after));
        found.compare(BookField.LEADS, found.units(before.leads()), found.units(after.leads()));
        found.compare(BookField.COORDINATORS, found.units(before.coordinators()), found.units(after.coordinators()));
        found.compare(BookField.DUE, due(before.due()), due(after.due()));
        found.compare(BookField.PRODUCT, before.product(), after.product());
        return found.changes;
    }

    private void compare(BookField field, String before, String after) {
        if (!Text.clean(before).equals(Text.clean(after))) {
            changes.add(new Change(field, before, after));
        }
    }

    private static String bases(LineContent content) {
        return content.bases().stream().map(Basis::words).collect(Collectors.joining("; "));
    }

    private String units(List<UnitId> units) {
        return units(units, unitNames);
    }

    static String units(List<UnitId> units, Map<UnitId, String> unitNames) {
        return units.stream()
                .sorted()
                .map(unit -> unitNames.getOrDefault(unit, unit.code()))
                .collect(Collectors.joining("; "));
    }

    private static String due(Due due) {
        LocalDate date = due.date();
        return !due.words().isBlank() ? due.words() : date == null ? "" : DAY.format(date);
    }
}
