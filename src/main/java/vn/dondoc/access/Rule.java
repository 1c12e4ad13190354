package vn.dondoc.access;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/** The hats under which an actor may do something, given who has to do with the thing. */
@FunctionalInterface
public interface Rule {

    /** Whoever an open step with this act waits for. */
    Rule OPEN_STEP = question -> question.openSteps().get().stream()
            .filter(step -> step.act().equals(question.act().name()))
            .flatMap(step -> hatsOf(step.holder(), question));

    /** Whoever any open step of the thing waits for. */
    Rule ANY_OPEN_STEP =
            question -> question.openSteps().get().stream().flatMap(step -> hatsOf(step.holder(), question));

    /** The secretaries of a committee or of the office that keeps its papers. */
    Rule COMMITTEE_SECRETARY = question -> question.actor().hats().stream()
            .filter(hat ->
                    hat.role() == Role.SECRETARY && question.committees().get().contains(hat.unit()));

    /** Every hat that fits; the first is the one the trail names. */
    Stream<Hat> hats(Question question);

    /** The hat under which it may be done, or empty. */
    default Optional<Hat> grant(Question question) {
        return hats(question).findFirst();
    }

    /** Whoever has a hat that fits. */
    static Rule hat(Predicate<Hat> fits) {
        return question -> question.actor().hats().stream().filter(fits);
    }

    /** Whoever has one of these roles, in whatever unit. */
    static Rule anywhere(Role... roles) {
        Set<Role> wanted = Set.of(roles);
        return hat(hat -> wanted.contains(hat.role()));
    }

    /** Whoever has one of these roles in a unit of the thing. */
    static Rule in(Function<Parties, @Nullable UnitId> unit, Role... roles) {
        Set<Role> wanted = Set.of(roles);
        return question -> question.actor().hats().stream()
                .filter(hat -> wanted.contains(hat.role()) && hat.unit().equals(unit.apply(question.parties())));
    }

    /** Every member of one of the thing's units who is more than its administrator. */
    static Rule memberOf(Function<Parties, Set<UnitId>> units) {
        return question -> question.actor().hats().stream()
                .filter(hat ->
                        hat.isWorking() && units.apply(question.parties()).contains(hat.unit()));
    }

    /** The person the thing names, or whoever acts in their place; under their hat in the thing's own units if possible. */
    static Rule person(Function<Parties, @Nullable PersonId> who) {
        return question ->
                Stream.ofNullable(who.apply(question.parties())).flatMap(person -> hatsOf(Holder.of(person), question));
    }

    /**
     * The person the thing names, or whoever acts in their place, as long as that person wears a hat in this unit of the thing:
     * with the hat the right ends (domain §5, rule 9).
     */
    static Rule personIn(Function<Parties, @Nullable UnitId> unit, Function<Parties, @Nullable PersonId> who) {
        return question -> {
            UnitId there = unit.apply(question.parties());
            PersonId person = who.apply(question.parties());
            return there == null || person == null ? Stream.empty() : hatsOf(Holder.whileIn(there, person), question);
        };
    }

    /** This rule, but only once the person wears no hat in the unit any more (domain §5, rule 9). */
    default Rule onceLeft(Function<Parties, @Nullable UnitId> unit, Function<Parties, @Nullable PersonId> who) {
        return question -> {
            UnitId there = unit.apply(question.parties());
            PersonId person = who.apply(question.parties());
            return there == null || person == null || question.works().test(person, there)
                    ? Stream.empty()
                    : hats(question);
        };
    }

    /** Whichever of these rules fits first. */
    static Rule anyOf(Rule... rules) {
        return question -> Arrays.stream(rules).flatMap(rule -> rule.hats(question));
    }

    /** This rule, but only for what is issued. */
    default Rule onceIssued() {
        return question -> question.parties().issued() ? hats(question) : Stream.empty();
    }

    /** This rule, but only for a draft. */
    default Rule untilIssued() {
        return question -> question.parties().issued() ? Stream.empty() : hats(question);
    }

    private static Stream<Hat> hatsOf(Holder holder, Question question) {
        return holder.hatsOf(question.actor())
                .sorted(Comparator.comparing((Hat hat) -> !isHome(hat, question.parties())));
    }

    private static boolean isHome(Hat hat, Parties parties) {
        return hat.unit().equals(parties.assignedUnit()) || hat.unit().equals(parties.draftingUnit());
    }
}
