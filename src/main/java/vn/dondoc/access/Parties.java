package vn.dondoc.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/**
 * Who has to do with an object, as its aggregate tells the policy. Whatever a kind of object does not have is null or
 * empty.
 *
 * @param object the object, so that its open steps can be found
 * @param issued false while it is a draft
 * @param author who drafted it
 * @param draftingUnit the unit that drafted it
 * @param issuingBody the body that issues it
 * @param registryUnit the unit whose clerks number it
 * @param signer the leader who signs
 * @param monitor who follows it until it is done
 * @param namedUnits every unit it names: leading, coordinating, informed
 * @param assignedUnit of a duty: the unit that has it
 * @param responsible of a duty: the person who carries it out
 */
public record Parties(
        ObjectRef object,
        boolean issued,
        @Nullable PersonId author,
        @Nullable UnitId draftingUnit,
        @Nullable UnitId issuingBody,
        @Nullable UnitId registryUnit,
        @Nullable PersonId signer,
        @Nullable PersonId monitor,
        Set<UnitId> namedUnits,
        @Nullable UnitId assignedUnit,
        @Nullable PersonId responsible) {

    /** The office as a whole: nobody in particular has to do with it. */
    public static Parties office() {
        return new Parties(ObjectRef.office(), true, null, null, null, null, null, null, Set.of(), null, null);
    }

    /** A unit, for acts that a person does within it. */
    public static Parties within(UnitId unit) {
        return new Parties(ObjectRef.of(unit), true, null, unit, null, null, null, null, Set.of(unit), unit, null);
    }
}
