package vn.dondoc.access;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.common.PersonId;

/**
 * What a person may see in lists; every list puts it into its own query, against the published views of who sees what.
 *
 * @param seers the keys under which something is seen by this person: {@code PERSON@12} for themselves and for those in whose
 *     place they act, and for each hat that is more than an administrator's {@code CLERK@VPQU} and {@code MEMBER@VPQU}
 * @param everything true for the committee's secretaries and for inspectors: everything issued, whatever the keys
 */
public record Scope(Set<String> seers, boolean everything) {

    /** The scope of an actor, by the hats of today. */
    public static Scope of(Actor actor, boolean everything) {
        Stream<String> persons = actor.hats().stream()
                .map(hat -> hat.inPlaceOf() == null ? actor.person() : hat.inPlaceOf())
                .filter(Objects::nonNull)
                .map(Scope::key);
        Stream<String> units = actor.hats().stream()
                .filter(hat -> hat.role() != Role.ADMIN)
                .flatMap(hat -> Stream.of(Holder.of(hat.role(), hat.unit()).key(), "MEMBER@" + hat.unit()));
        return new Scope(Stream.concat(persons, units).collect(Collectors.toUnmodifiableSet()), everything);
    }

    private static String key(PersonId person) {
        return Holder.of(person).key();
    }

    /** What the conditions of lists call it: {@code :seers}. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("seers", orNobody(seers));
        return parameters;
    }

    /** The keys, or one that nobody has: SQL knows no empty list. */
    private static Collection<String> orNobody(Set<String> seers) {
        return seers.isEmpty() ? Set.of("-") : seers;
    }
}
