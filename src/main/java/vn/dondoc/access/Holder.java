package vn.dondoc.access;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/**
 * For whom a step waits: whoever has a role in a unit, or one person. Written as {@code UNIT_HEAD@P07}, {@code PERSON@12} or
 * {@code PERSON@12@P07}, which is also how inbox rows are keyed.
 *
 * @param role the role, or null for a person
 * @param unit the unit of the role, or the unit in which the person has this work
 * @param person the person, or null for a role
 * @param underHat of a person: true if only while they wear a hat in that unit (domain §5, rule 9)
 */
public record Holder(
        @Nullable Role role,
        @Nullable UnitId unit,
        @Nullable PersonId person,
        boolean underHat) {

    /** Whoever has the role in the unit. */
    public static Holder of(Role role, UnitId unit) {
        return new Holder(role, unit, null, false);
    }

    /** One person, whichever hats they wear. */
    public static Holder of(PersonId person) {
        return new Holder(null, null, person, false);
    }

    /** One person, whichever hats they wear, with work of a unit. */
    public static Holder of(PersonId person, @Nullable UnitId unit) {
        return new Holder(null, unit, person, false);
    }

    /** One person, as long as they wear a hat in the unit that is more than an administrator's. */
    public static Holder whileIn(UnitId unit, PersonId person) {
        return new Holder(null, unit, person, true);
    }

    /** The keys of every holder that an actor is, through each of their hats and of those lent to them. */
    public static Set<String> keysOf(Actor actor) {
        return actor.hats().stream()
                .flatMap(hat -> heldUnder(hat, actor.wearer(hat)))
                .map(Holder::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Holder> heldUnder(Hat hat, @Nullable PersonId wearer) {
        Stream<Holder> person = Stream.ofNullable(wearer).map(Holder::of);
        if (!hat.isWorking()) {
            return person;
        }
        Stream<Holder> there = Stream.ofNullable(wearer).map(one -> whileIn(hat.unit(), one));
        return Stream.concat(Stream.concat(person, there), Stream.of(of(hat.role(), hat.unit())));
    }

    /** The hats under which an actor is this holder. */
    Stream<Hat> hatsOf(Actor actor) {
        return actor.hats().stream().filter(hat -> isHeldUnder(hat, actor.wearer(hat)));
    }

    private boolean isHeldUnder(Hat hat, @Nullable PersonId wearer) {
        boolean there = hat.isWorking() && hat.unit().equals(unit);
        return person == null ? there && hat.role() == role : person.equals(wearer) && (there || !underHat);
    }

    /** The key of this holder's inbox rows. */
    public String key() {
        return person == null ? role + "@" + unit : "PERSON@" + person + (underHat ? "@" + unit : "");
    }

    /** Reads a key back. */
    public static Holder parse(String key) {
        String[] parts = key.split("@");
        if (!parts[0].equals("PERSON")) {
            return of(Role.valueOf(parts[0]), new UnitId(parts[1]));
        }
        PersonId person = new PersonId(Long.parseLong(parts[1]));
        return parts.length == 2 ? of(person) : whileIn(new UnitId(parts[2]), person);
    }
}
