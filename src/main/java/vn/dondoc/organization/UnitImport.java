package vn.dondoc.organization;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.DayBounds;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.TextPattern;
import vn.dondoc.common.UnitId;
import vn.dondoc.intake.Row;
import vn.dondoc.intake.Row.Outcome;

/** Takes in units. A unit may lie below another of the same file, whichever stands first. */
@Component
class UnitImport implements TableImport {

    private static final TextPattern CODE = TextPattern.of("[\\p{L}\\d_-]{1,20}");

    private final UnitRepository units;

    UnitImport(UnitRepository units) {
        this.units = units;
    }

    /** A row and the unit it describes. */
    private record Draft(Row row, UnitRow unit) {}

    @Override
    public OfficeTable kind() {
        return OfficeTable.UNITS;
    }

    @Override
    public void plan(ImportPlan plan) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        plan.rows(OfficeTable.UNITS).forEach(row -> read(row, plan.units(), plan.bounds(), drafts));
        drafts.values().forEach(draft -> plan.units().propose(draft.unit()));
        dropWhatDoesNotFit(drafts, plan.units());
        drafts.values().forEach(draft -> draft.row().become(outcome(draft, plan.units())));
        List<Draft> different = drafts.values().stream()
                .filter(draft -> !draft.row().became(Outcome.UNCHANGED))
                .sorted(comparing(draft -> plan.units().depth(draft.unit().id())))
                .toList();
        plan.write(writing -> write(different, plan.units(), writing));
    }

    private static void read(Row row, KnownUnits known, DayBounds bounds, Map<String, Draft> drafts) {
        String code = row.matching("code", CODE, "setup.fault.unit-code");
        String name = row.required("name", UnitRow.LONGEST_NAME);
        Optional<UnitKind> kind = row.choice("kind", UnitKind.class, "import.fault.unknown-kind");
        LocalDate from = row.requiredDay("valid_from", bounds);
        Optional<UnitRow> stored = known.stored(code);
        LocalDate to = lastDay(row, stored, from, bounds);
        if (drafts.containsKey(code)) {
            row.refuse("code", "import.fault.twice", code);
        }
        if (row.refused() || from == null) {
            return;
        }
        drafts.put(
                code,
                new Draft(
                        row,
                        new UnitRow(
                                new UnitId(code),
                                name,
                                kind.orElseThrow(),
                                parent(row, stored),
                                registry(row, code, stored),
                                from,
                                to,
                                stored.map(UnitRow::aliases).orElse(Set.of()))));
    }

    private static @Nullable LocalDate lastDay(
            Row row, Optional<UnitRow> stored, @Nullable LocalDate from, DayBounds bounds) {
        LocalDate to = row.has("valid_to")
                ? row.day("valid_to", bounds)
                : stored.map(UnitRow::validTo).orElse(null);
        if (from != null && to != null && to.isBefore(from)) {
            row.refuse("valid_to", "import.fault.last-before-first", row.text("valid_to"), row.text("valid_from"));
        }
        return to;
    }

    private static @Nullable UnitId parent(Row row, Optional<UnitRow> stored) {
        if (!row.has("parent")) {
            return stored.map(UnitRow::parent).orElse(null);
        }
        return row.text("parent").isEmpty() ? null : new UnitId(row.text("parent"));
    }

    private static UnitId registry(Row row, String code, Optional<UnitRow> stored) {
        return row.text("registry_unit").isEmpty()
                ? stored.map(UnitRow::registryUnit).orElse(new UnitId(code))
                : new UnitId(row.text("registry_unit"));
    }

    /** One refused unit may leave another without its parent, so this goes on until nothing more is refused. */
    private static void dropWhatDoesNotFit(Map<String, Draft> drafts, KnownUnits known) {
        boolean dropped = true;
        while (dropped) {
            drafts.values().stream()
                    .filter(draft -> known.circles(draft.unit().id()))
                    .toList()
                    .forEach(draft -> draft.row().refuse("parent", "import.fault.circle"));
            drafts.values().forEach(draft -> checkReferences(draft, known));
            dropped = dropRefused(drafts, known);
        }
    }

    private static void checkReferences(Draft draft, KnownUnits known) {
        UnitId parent = draft.unit().parent();
        if (draft.row().refused()) {
            return;
        }
        if (parent != null) {
            known.named(draft.row(), "parent", parent.code());
        }
        known.named(draft.row(), "registry_unit", draft.unit().registryUnit().code());
    }

    private static boolean dropRefused(Map<String, Draft> drafts, KnownUnits known) {
        boolean dropped = false;
        for (Iterator<Draft> each = drafts.values().iterator(); each.hasNext(); ) {
            Draft draft = each.next();
            if (draft.row().refused()) {
                known.withdraw(draft.unit().id());
                each.remove();
                dropped = true;
            }
        }
        return dropped;
    }

    private static Outcome outcome(Draft draft, KnownUnits known) {
        return known.stored(draft.unit().id().code())
                .map(before -> before.equals(draft.unit()) ? Outcome.UNCHANGED : Outcome.CHANGED)
                .orElse(Outcome.FRESH);
    }

    /** New units first keep their own registry: two of them may keep each other's papers. */
    private void write(List<Draft> drafts, KnownUnits known, Writing writing) {
        drafts.stream().filter(draft -> draft.row().became(Outcome.FRESH)).forEach(draft -> {
            Unit unit = new Unit(draft.unit().id());
            unit.describe(draft.unit().withOwnRegistry());
            units.save(unit);
        });
        units.flush();
        drafts.forEach(
                draft -> describe(draft.unit(), known.stored(draft.unit().id().code()), writing));
        units.flush();
    }

    private void describe(UnitRow wanted, Optional<UnitRow> before, Writing writing) {
        units.findById(wanted.id().code()).orElseThrow().describe(wanted);
        writing.tell(
                ObjectRef.of(wanted.id()),
                before.isPresent() ? "unit.change" : "unit.add",
                before.map(UnitImport::words).orElse(null),
                words(wanted));
    }

    private static String words(UnitRow unit) {
        LocalDate to = unit.validTo();
        return "%s; %s; %s; %s; %s-%s"
                .formatted(
                        unit.name(),
                        unit.kind(),
                        unit.parent() == null ? "" : unit.parent().code(),
                        unit.registryUnit().code(),
                        Row.DAY.format(unit.validFrom()),
                        to == null ? "" : Row.DAY.format(to));
    }
}
