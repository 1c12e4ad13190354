package vn.dondoc.access;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/**
 * What a person may see in lists; every list puts it into its own query.
 *
 * @param person whose scope it is
 * @param units units they are a member of: what is issued and names one of them
 * @param headOf units they head: drafts too
 * @param registries units whose registry they keep: drafts of every unit that has its papers numbered there
 * @param bodies bodies they lead: everything those issued
 * @param secretaryOf units they are secretary of: what those drafted or issued
 * @param everything true for the committee's secretaries and for inspectors: everything issued
 */
public record Scope(
        PersonId person,
        Set<UnitId> units,
        Set<UnitId> headOf,
        Set<UnitId> registries,
        Set<UnitId> bodies,
        Set<UnitId> secretaryOf,
        boolean everything) {

    /** What the conditions of lists call it: {@code :me}, {@code :units} and so on. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("me", person.value());
        parameters.put("headOf", codes(headOf));
        parameters.put("registries", codes(registries));
        parameters.put("bodies", codes(bodies));
        parameters.put("secretaryOf", codes(secretaryOf));
        parameters.put("units", codes(units));
        parameters.put("everything", everything);
        return parameters;
    }

    /** The codes, or one that no unit has: SQL knows no empty list. */
    private static Collection<String> codes(Set<UnitId> units) {
        return units.isEmpty() ? Set.of("-") : units.stream().map(UnitId::code).collect(Collectors.toSet());
    }
}
