package vn.dondoc.organization;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.access.AccessCast;
import vn.dondoc.access.Relation;
import vn.dondoc.access.RoomCalls;

/** Units and people, and how they come in. */
@Component
class OrganizationCalls implements RoomCalls {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 20);

    private final Units units;
    private final People people;
    private final OfficeImport officeImport;
    private final AccessCast cast;

    OrganizationCalls(Units units, People people, OfficeImport officeImport, AccessCast cast) {
        this.units = units;
        this.people = people;
        this.officeImport = officeImport;
        this.cast = cast;
    }

    @Override
    public Map<String, Runnable> byName() {
        Map<String, Runnable> calls = new HashMap<>();
        calls.put("Units.asAt", () -> units.asAt(DAY));
        calls.put("Units.choices", () -> units.choices("phường", DAY));
        calls.put("People.membersOf", () -> people.membersOf(cast.unit(Relation.OWN), DAY));
        calls.put("People.manageable", people::manageable);
        calls.put("People.oneTimePasswords", () -> people.oneTimePasswords(cast.unit(Relation.OWN), DAY));
        calls.put("OfficeImport.check", () -> officeImport.check(List.of()));
        calls.put("OfficeImport.run", () -> officeImport.run(List.of()));
        calls.put("OfficeImport.template", () -> officeImport.template(OfficeTable.UNITS));
        return calls;
    }
}
