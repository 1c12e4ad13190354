package vn.dondoc.access;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/**
 * What a rule is asked: may this actor do this act on a thing with these parties?
 *
 * @param act what is to be done
 * @param actor who wants to
 * @param parties who has to do with the thing
 * @param openSteps the steps that are open on it, read only if a rule asks
 * @param committees the committees and the offices that keep their papers, read only if a rule asks
 * @param works whether a person wears a hat in a unit today that is more than an administrator's, read only if a rule asks
 */
public record Question(
        Act act,
        Actor actor,
        Parties parties,
        Supplier<List<OpenStep>> openSteps,
        Supplier<Set<UnitId>> committees,
        BiPredicate<PersonId, UnitId> works) {}
