package vn.dondoc.access;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.access.AccessTable.Relation;
import vn.dondoc.organization.OfficeImport;
import vn.dondoc.organization.People;
import vn.dondoc.organization.TableKind;
import vn.dondoc.organization.Units;
import vn.dondoc.security.Passwords;

/** One call of every service method that is open to people, on an object of the cast. */
@Component
class AccessCalls {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 20);

    private final Map<String, Call> calls;

    @FunctionalInterface
    interface Call {
        void run();
    }

    AccessCalls(AccessCast cast, Units units, People people, Passwords passwords, OfficeImport officeImport) {
        this.calls = Map.ofEntries(
                entry("Units.asAt", () -> units.asAt(DAY)),
                entry("Units.choices", () -> units.choices("phường", DAY)),
                entry("People.membersOf", () -> people.membersOf(cast.unit(Relation.OWN), DAY)),
                entry("People.manageable", people::manageable),
                entry("OfficeImport.check", () -> officeImport.check(List.of())),
                entry("OfficeImport.run", () -> officeImport.run(List.of())),
                entry("OfficeImport.template", () -> officeImport.template(TableKind.UNITS)),
                entry("Passwords.mustChange", passwords::mustChange),
                entry("Passwords.change", () -> passwords.change("-", "một mật khẩu mới")),
                entry("Passwords.reset", () -> passwords.reset(cast.person(Role.STAFF, Relation.OWN))));
    }

    Map<String, Call> byName() {
        return calls;
    }
}
