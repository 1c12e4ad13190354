package vn.dondoc.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.access.Role;
import vn.dondoc.common.PersonId;

/** What becomes of a person's hats in one unit when a row says which roles they have there. */
final class HatChanges {

    private final UnitRow unit;
    private final LocalDate today;
    private final List<Membership> held;
    private final List<Membership> ended;
    private final List<Membership> moved;
    private final Set<Role> begun;
    private final @Nullable LocalDate from;

    /**
     * Compares the hats held so far with the roles of a row.
     *
     * @param all every hat the person ever had in this unit
     * @param roles the roles of the row
     * @param from the first day that the row names, or null
     */
    HatChanges(UnitRow unit, List<Membership> all, Set<Role> roles, @Nullable LocalDate from, LocalDate today) {
        this.unit = unit;
        this.today = today;
        this.from = from;
        this.held = all;
        this.ended = all.stream()
                .filter(hat -> hat.lastsUntil(today) && !roles.contains(hat.role()))
                .toList();
        this.begun = roles.stream()
                .filter(role -> all.stream().noneMatch(hat -> hat.role() == role && hat.lastsUntil(today)))
                .collect(Collectors.toUnmodifiableSet());
        this.moved = all.stream()
                .filter(hat -> roles.contains(hat.role()) && hat.lastsUntil(today))
                .filter(hat -> from != null && !hat.validFrom().equals(from) && hatsAs(hat.role()) == 1)
                .toList();
    }

    boolean none() {
        return ended.isEmpty() && begun.isEmpty() && moved.isEmpty();
    }

    /** Brings them about. */
    void write(PersonId person, MembershipRepository memberships) {
        for (Membership hat : ended) {
            if (hat.validFrom().isBefore(today)) {
                hat.endOn(today.minusDays(1));
            } else {
                memberships.delete(hat);
            }
        }
        if (from != null) {
            moved.forEach(hat -> hat.beginOn(from));
        }
        begun.forEach(role -> memberships.save(new Membership(person, unit.id(), role, firstDay(role), null)));
    }

    /** Whoever had the role before has it anew from today on, unless the row says otherwise. */
    private LocalDate firstDay(Role role) {
        boolean again = hatsAs(role) > 0;
        LocalDate wanted = from == null ? unit.validFrom() : from;
        return again && wanted.isBefore(today) ? today : wanted;
    }

    private long hatsAs(Role role) {
        return held.stream().filter(hat -> hat.role() == role).count();
    }

    /** The changes for the trail: {@code +CLERK@P07 -STAFF@P07}. */
    String words() {
        return Stream.of(
                        begun.stream().sorted().map(role -> "+" + role),
                        ended.stream().map(hat -> "-" + hat.role()),
                        moved.stream().map(hat -> "~" + hat.role()))
                .flatMap(changes -> changes)
                .map(change -> change + "@" + unit.id())
                .collect(Collectors.joining(" "));
    }
}
