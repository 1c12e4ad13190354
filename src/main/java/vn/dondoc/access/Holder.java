package vn.dondoc.access;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/**
 * For whom a step waits: whoever has a role in a unit, or one person. Written as {@code UNIT_HEAD@P07} or
 * {@code PERSON@12}, which is also how inbox rows are keyed.
 *
 * @param role the role, or null for a person
 * @param unit the unit of the role, or the unit in which the person has this work
 * @param person the person, or null for a role
 */
public record Holder(
        @Nullable Role role,
        @Nullable UnitId unit,
        @Nullable PersonId person) {

    /** Whoever has the role in the unit. */
    public static Holder of(Role role, UnitId unit) {
        return new Holder(role, unit, null);
    }

    /** One person, whichever hats they wear. */
    public static Holder of(PersonId person) {
        return new Holder(null, null, person);
    }

    /** The keys of every holder that an actor is: each person whose hats they wear, and each hat. */
    public static Set<String> keysOf(Actor actor) {
        return actor.hats().stream()
                .flatMap(hat -> Stream.concat(
                        Stream.ofNullable(actor.wearer(hat)).map(Holder::of),
                        hat.isWorking() ? Stream.of(of(hat.role(), hat.unit())) : Stream.empty()))
                .map(Holder::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The key of this holder's inbox rows. */
    public String key() {
        return person != null ? "PERSON@" + person : role + "@" + unit;
    }

    /** Reads a key back. */
    public static Holder parse(String key) {
        int at = key.indexOf('@');
        String who = key.substring(0, at);
        String where = key.substring(at + 1);
        return who.equals("PERSON")
                ? of(new PersonId(Long.parseLong(where)))
                : of(Role.valueOf(who), new UnitId(where));
    }
}
