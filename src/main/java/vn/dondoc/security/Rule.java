package vn.dondoc.security;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.access.Actor;
import vn.dondoc.access.Hat;
import vn.dondoc.access.Parties;
import vn.dondoc.access.Role;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/** One line of the policy: the hats under which an actor may do something, given who has to do with the object. */
@FunctionalInterface
interface Rule {

    Stream<Hat> hats(Actor actor, Parties parties);

    default Optional<Hat> grant(Actor actor, Parties parties) {
        return hats(actor, parties).findFirst();
    }

    /** Whoever has a hat that fits. */
    static Rule hat(Predicate<Hat> fits) {
        return (actor, parties) -> actor.hats().stream().filter(fits);
    }

    /** Whoever has one of these roles, in whatever unit. */
    static Rule anywhere(Role... roles) {
        Set<Role> wanted = Set.copyOf(Arrays.asList(roles));
        return hat(hat -> wanted.contains(hat.role()));
    }

    /** Whoever has one of these roles in a unit of the object. */
    static Rule in(Function<Parties, @Nullable UnitId> unit, Role... roles) {
        Set<Role> wanted = Set.copyOf(Arrays.asList(roles));
        return (actor, parties) -> actor.hats().stream()
                .filter(hat -> wanted.contains(hat.role()) && hat.unit().equals(unit.apply(parties)));
    }

    /** Every member of one of the object's units who is more than its administrator. */
    static Rule memberOf(Function<Parties, Set<UnitId>> units) {
        return (actor, parties) -> actor.hats().stream()
                .filter(hat -> hat.role() != Role.ADMIN && units.apply(parties).contains(hat.unit()));
    }

    /** The person the object names, or whoever acts in their place; under their hat in the object's own units if possible. */
    static Rule person(Function<Parties, @Nullable PersonId> who) {
        return (actor, parties) -> {
            PersonId named = who.apply(parties);
            Predicate<Hat> theirs = hat ->
                    hat.inPlaceOf() == null ? actor.is(named) : hat.inPlaceOf().equals(named);
            return actor.hats().stream()
                    .filter(theirs)
                    .sorted(Comparator.comparing((Hat hat) -> !isHome(hat, parties)));
        };
    }

    private static boolean isHome(Hat hat, Parties parties) {
        return hat.unit().equals(parties.assignedUnit()) || hat.unit().equals(parties.draftingUnit());
    }

    /** Whichever of these rules fits first. */
    static Rule anyOf(Rule... rules) {
        return (actor, parties) -> Arrays.stream(rules).flatMap(rule -> rule.hats(actor, parties));
    }

    /** This rule, but only for what is issued. */
    default Rule onceIssued() {
        return (actor, parties) -> parties.issued() ? hats(actor, parties) : Stream.empty();
    }
}
