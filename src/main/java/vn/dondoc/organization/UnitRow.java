package vn.dondoc.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Longest;
import vn.dondoc.common.Text;
import vn.dondoc.common.UnitId;

/**
 * A unit as other rooms see it.
 *
 * @param id its code
 * @param name its official name
 * @param kind what kind of body it is
 * @param parent the unit above, or null
 * @param registryUnit the unit whose clerks number and issue its documents
 * @param validFrom its first day
 * @param validTo its last day, or null while open-ended
 * @param aliases other names it is called by
 */
public record UnitRow(
        UnitId id,
        String name,
        UnitKind kind,
        @Nullable UnitId parent,
        UnitId registryUnit,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Set<String> aliases) {

    /** The longest name of a unit, a group, or either by another name. */
    public static final Longest LONGEST_NAME = new Longest(200);

    /** The official names of units. */
    public static Map<UnitId, String> namesOf(Collection<UnitRow> units) {
        return units.stream().collect(Collectors.toMap(UnitRow::id, UnitRow::name));
    }

    /** True if the unit exists on a day. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The same unit, with its papers numbered by itself. */
    UnitRow withOwnRegistry() {
        return new UnitRow(id, name, kind, parent, id, validFrom, validTo, aliases);
    }

    /** Its code, its name and every other name. */
    Stream<String> names() {
        return Stream.concat(Stream.of(id.code(), name), aliases.stream());
    }

    /** True if its code, its name or another name contains what was typed, marks and case ignored. */
    public boolean isCalled(String typed) {
        String wanted = Text.fold(typed);
        return names().anyMatch(one -> Text.fold(one).contains(wanted));
    }
}
