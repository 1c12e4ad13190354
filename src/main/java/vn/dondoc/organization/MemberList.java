package vn.dondoc.organization;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Role;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Text;
import vn.dondoc.common.UnitId;

/** Puts together who belongs to a unit on a day: heads first, then by name. */
@Component
class MemberList {

    private final PersonRepository persons;
    private final MembershipRepository memberships;

    MemberList(PersonRepository persons, MembershipRepository memberships) {
        this.persons = persons;
        this.memberships = memberships;
    }

    /** Those of a unit on a day who have not set a password of their own yet. */
    List<OneTimePassword> withOneTimePassword(UnitId unit, LocalDate day) {
        List<Long> ids = memberships.ofUnit(unit.code(), day).stream()
                .map(hat -> hat.person().value())
                .distinct()
                .toList();
        return persons.findByIdIn(ids).stream()
                .map(Person::oneTimePassword)
                .flatMap(Optional::stream)
                .toList();
    }

    Stream<Colleague> of(UnitId unit, LocalDate day) {
        Map<PersonId, Set<Role>> roles = memberships.ofUnit(unit.code(), day).stream()
                .collect(groupingBy(
                        Membership::person,
                        mapping(Membership::role, Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))));
        return persons.findByIdIn(roles.keySet().stream().map(PersonId::value).toList()).stream()
                .map(person -> person.in(roles.getOrDefault(person.id(), Set.of())))
                .sorted(comparing((Colleague colleague) -> !colleague.roles().contains(Role.UNIT_HEAD))
                        .thenComparing(Colleague::fullName, Text.order()::compare));
    }
}
