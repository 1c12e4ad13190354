package vn.dondoc.access;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person may see in lists; every list puts it into its own query, against the published views of who sees what.
 *
 * @param seers the keys under which something is seen by this person: {@code PERSON@12} for themselves and for those in whose
 *     place they act, and for each hat that is more than an administrator's {@code PERSON@12@VPQU}, {@code CLERK@VPQU} and
 *     {@code MEMBER@VPQU}
 * @param everything true for the committee's secretaries and for inspectors: everything issued, whatever the keys
 */
public record Scope(Set<String> seers, boolean everything) {

    /** The scope of an actor, by the hats of today. */
    public static Scope of(Actor actor, boolean everything) {
        Stream<String> members = actor.hats().stream().filter(Hat::isWorking).map(hat -> "MEMBER@" + hat.unit());
        return new Scope(
                Stream.concat(Holder.keysOf(actor).stream(), members).collect(Collectors.toUnmodifiableSet()),
                everything);
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
