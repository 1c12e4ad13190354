package vn.dondoc.organization;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Text;
import vn.dondoc.common.UnitId;
import vn.dondoc.intake.EditDistance;
import vn.dondoc.intake.Row;

/** The units a row may name: those the office has, and those of the same import. */
final class KnownUnits {

    private final Map<String, UnitRow> stored;
    private final Map<String, UnitRow> proposed = new HashMap<>();
    private final Map<String, Optional<UnitRow>> suggestions = new HashMap<>();

    KnownUnits(Collection<UnitRow> stored) {
        this.stored = stored.stream().collect(Collectors.toMap(unit -> unit.id().code(), Function.identity()));
    }

    /** A unit as it will be. */
    Optional<UnitRow> find(String code) {
        return Optional.ofNullable(proposed.getOrDefault(code, stored.get(code)));
    }

    /** A unit as it is now. */
    Optional<UnitRow> stored(String code) {
        return Optional.ofNullable(stored.get(code));
    }

    /** Takes a unit of the import into account. */
    void propose(UnitRow unit) {
        proposed.put(unit.id().code(), unit);
    }

    /** Forgets a unit of the import whose row is refused. */
    void withdraw(UnitId unit) {
        proposed.remove(unit.code());
    }

    /** The unit a row names; refuses the row if there is none, with the unit that was probably meant. */
    Optional<UnitRow> named(Row row, String column, String code) {
        Optional<UnitRow> unit = find(code);
        if (unit.isEmpty()) {
            refuse(row, column, code);
        }
        return unit;
    }

    private void refuse(Row row, String column, String code) {
        if (code.isEmpty()) {
            row.refuse(column, "fault.missing");
            return;
        }
        suggestions
                .computeIfAbsent(code, this::nearest)
                .ifPresentOrElse(
                        near -> row.refuse(
                                column,
                                "import.fault.unknown-unit-near",
                                code,
                                near.id().code(),
                                near.name()),
                        () -> row.refuse(column, "import.fault.unknown-unit", code));
    }

    /** True if a unit lies above itself. */
    boolean circles(UnitId unit) {
        Set<UnitId> above = new HashSet<>();
        UnitId next = parent(unit);
        while (next != null && above.add(next)) {
            next = parent(next);
        }
        return above.contains(unit);
    }

    /** How many units lie above a unit. */
    int depth(UnitId unit) {
        UnitId parent = parent(unit);
        return parent == null ? 0 : 1 + depth(parent);
    }

    private @Nullable UnitId parent(UnitId unit) {
        return find(unit.code()).map(UnitRow::parent).orElse(null);
    }

    private Optional<UnitRow> nearest(String typed) {
        String wanted = Text.fold(typed);
        Map<UnitRow, Integer> slips = Stream.concat(stored.values().stream(), proposed.values().stream())
                .collect(Collectors.toMap(
                        Function.identity(), unit -> EditDistance.slips(unit.names(), wanted), Math::min));
        return slips.keySet().stream()
                .filter(unit -> slipsOf(slips, unit) <= EditDistance.forgiven(wanted))
                .min(comparingInt((UnitRow unit) -> slipsOf(slips, unit)).thenComparing(UnitRow::id));
    }

    private static int slipsOf(Map<UnitRow, Integer> slips, UnitRow unit) {
        return Objects.requireNonNull(slips.get(unit));
    }
}
