package vn.dondoc.access;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/**
 * Who acts: a person with the hats they wear today, or {@link #SYSTEM}.
 *
 * @param person null only for the system
 * @param name the full name, as the trail keeps it
 * @param hats every hat of today, one's own and those of persons in whose place one acts
 */
public record Actor(@Nullable PersonId person, String name, List<Hat> hats) {

    /** Jobs and timers. Its one hat opens only the methods listed for it. */
    public static final Actor SYSTEM = new Actor(null, "Đôn Đốc", List.of(Hat.of(Role.SYSTEM, new UnitId("-"))));

    /** True for the given person; never for the system. */
    public boolean is(@Nullable PersonId other) {
        return person != null && person.equals(other);
    }

    /** The person, for commands only a person can give. */
    public PersonId personId() {
        return Objects.requireNonNull(person, "the system is no person");
    }

    /** Whose hat it is: the person's own, or that of somebody in whose place they act; null for the system's. */
    public @Nullable PersonId wearer(Hat hat) {
        return hat.inPlaceOf() == null ? person : hat.inPlaceOf();
    }

    /** True for the given person, and for whoever stands in their place today by one of their hats. */
    public boolean actsFor(@Nullable PersonId other) {
        return other != null && hats.stream().anyMatch(worn -> other.equals(wearer(worn)));
    }

    /** The first hat: under which one does what follows by itself from another act. */
    public Hat hat() {
        return hats.get(0);
    }

    /** True if one of today's hats has this role, in whatever unit. */
    public boolean has(Role role) {
        return hats.stream().anyMatch(hat -> hat.role() == role);
    }

    /** True if one of today's hats has this role in this unit. */
    public boolean has(Role role, UnitId unit) {
        return hats.stream().anyMatch(hat -> hat.role() == role && hat.unit().equals(unit));
    }

    /** Every unit one belongs to today, in whatever role. */
    public Set<UnitId> units() {
        return hats.stream().map(Hat::unit).collect(Collectors.toUnmodifiableSet());
    }
}
