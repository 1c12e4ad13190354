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
 * @param people the people
 * @param units the units
 */
public record Parties(ObjectRef object, boolean issued, People people, Units units) {

    /**
     * The people who have to do with an object.
     *
     * @param author who drafted it
     * @param signer the leader who signs
     * @param monitor who follows it until it is done
     * @param responsible of a duty: the person who carries it out
     */
    public record People(
            @Nullable PersonId author,
            @Nullable PersonId signer,
            @Nullable PersonId monitor,
            @Nullable PersonId responsible) {

        /** Nobody in particular. */
        public static final People NOBODY = new People(null, null, null, null);
    }

    /**
     * The units that have to do with an object.
     *
     * @param drafting the unit that drafted it
     * @param issuing the body that issues it
     * @param registry the unit whose clerks number it
     * @param assigned of a duty: the unit that has it
     * @param named every unit it names: leading, coordinating, informed
     */
    public record Units(
            @Nullable UnitId drafting,
            @Nullable UnitId issuing,
            @Nullable UnitId registry,
            @Nullable UnitId assigned,
            Set<UnitId> named) {

        /** No unit in particular. */
        public static final Units NONE = new Units(null, null, null, null, Set.of());
    }

    /** The office as a whole: nobody in particular has to do with it. */
    public static Parties office() {
        return new Parties(ObjectRef.office(), true, People.NOBODY, Units.NONE);
    }

    /** A unit, for acts that a person does within it. */
    public static Parties within(UnitId unit) {
        return new Parties(ObjectRef.of(unit), true, People.NOBODY, new Units(unit, null, null, unit, Set.of(unit)));
    }

    /** Who drafted it. */
    public @Nullable PersonId author() {
        return people.author();
    }

    /** The leader who signs. */
    public @Nullable PersonId signer() {
        return people.signer();
    }

    /** Who follows it until it is done. */
    public @Nullable PersonId monitor() {
        return people.monitor();
    }

    /** Of a duty: the person who carries it out. */
    public @Nullable PersonId responsible() {
        return people.responsible();
    }

    /** The unit that drafted it. */
    public @Nullable UnitId draftingUnit() {
        return units.drafting();
    }

    /** The body that issues it. */
    public @Nullable UnitId issuingBody() {
        return units.issuing();
    }

    /** The unit whose clerks number it. */
    public @Nullable UnitId registryUnit() {
        return units.registry();
    }

    /** Of a duty: the unit that has it. */
    public @Nullable UnitId assignedUnit() {
        return units.assigned();
    }

    /** Every unit it names: leading, coordinating, informed. */
    public Set<UnitId> namedUnits() {
        return units.named();
    }
}
