package vn.dondoc.organization;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dondoc.common.Text;
import vn.dondoc.common.TextPattern;
import vn.dondoc.common.UnitId;
import vn.dondoc.intake.EditDistance;

/** Units and groups by every name they are called, as at one day; marks, case and signs do not matter. */
public final class UnitIndex {

    private static final TextPattern SIGNS = TextPattern.of("[^a-z0-9]+");

    private final Map<String, UnitChoice> byName = new HashMap<>();
    private final List<UnitRow> units;

    UnitIndex(List<UnitRow> units, Collection<UnitGroup> groups) {
        this.units = units;
        for (UnitGroup group : groups) {
            List<UnitId> members = units.stream()
                    .map(UnitRow::id)
                    .filter(id -> group.members().contains(id.code()))
                    .toList();
            if (!members.isEmpty()) {
                group.names().forEach(name -> byName.put(key(name), new UnitChoice(name, members, true)));
            }
        }
        units.forEach(unit -> unit.names()
                .forEach(name -> byName.put(key(name), new UnitChoice(unit.name(), List.of(unit.id()), false))));
    }

    /** The unit or the group that is called so. */
    public Optional<UnitChoice> find(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** The unit that was probably meant. */
    public Optional<UnitRow> nearest(String name) {
        String wanted = Text.fold(name);
        return units.stream()
                .filter(unit -> EditDistance.slips(unit.names(), wanted) <= EditDistance.forgiven(wanted))
                .min(comparingInt((UnitRow unit) -> EditDistance.slips(unit.names(), wanted))
                        .thenComparing(UnitRow::id));
    }

    private static String key(String name) {
        return SIGNS.replaceAll(Text.fold(name), " ").strip();
    }
}
