package vn.dondoc.organization;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.Parties;
import vn.dondoc.common.Text;
import vn.dondoc.common.UnitId;

/** The units of the office, always asked as at a day. */
@Service
@Transactional(readOnly = true)
public class Units {

    private final UnitRepository rows;
    private final UnitGroupRepository groups;
    private final AccessPolicy policy;

    Units(UnitRepository rows, UnitGroupRepository groups, AccessPolicy policy) {
        this.rows = rows;
        this.groups = groups;
        this.policy = policy;
    }

    /** Every unit that exists on a day, in the order of their codes. */
    public List<UnitRow> asAt(LocalDate day) {
        policy.require(OrganizationAct.SEE_DIRECTORY, Parties.office());
        return existingOn(day).toList();
    }

    /**
     * Units and groups whose name or other name contains what was typed, marks and case ignored; groups first. Nothing
     * typed finds everything.
     */
    public List<UnitChoice> choices(String typed, LocalDate day) {
        policy.require(OrganizationAct.SEE_DIRECTORY, Parties.office());
        String wanted = Text.fold(typed);
        List<UnitRow> units = existingOn(day).toList();
        return Stream.concat(groupChoices(wanted, units), unitChoices(wanted, units))
                .toList();
    }

    private Stream<UnitRow> existingOn(LocalDate day) {
        return rows.findAll().stream()
                .map(Unit::view)
                .filter(unit -> unit.existsOn(day))
                .sorted(comparing(UnitRow::id));
    }

    private static Stream<UnitChoice> unitChoices(String wanted, List<UnitRow> units) {
        return units.stream()
                .filter(unit -> unit.isCalled(wanted))
                .map(unit -> new UnitChoice(unit.name(), List.of(unit.id()), false));
    }

    private Stream<UnitChoice> groupChoices(String wanted, List<UnitRow> units) {
        return groups.findAll().stream()
                .filter(group ->
                        group.names().stream().anyMatch(name -> Text.fold(name).contains(wanted)))
                .map(group -> new UnitChoice(group.label(), members(group, units), true))
                .filter(choice -> !choice.units().isEmpty())
                .sorted(comparing(UnitChoice::label, Text.order()::compare));
    }

    private static List<UnitId> members(UnitGroup group, List<UnitRow> units) {
        return units.stream()
                .map(UnitRow::id)
                .filter(id -> group.members().contains(id.code()))
                .toList();
    }
}
