package vn.dondoc.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.Hat;
import vn.dondoc.common.LongWork;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.Refusal;
import vn.dondoc.intake.OnRefusedRow;
import vn.dondoc.intake.TablePreview;
import vn.dondoc.intake.UploadedTable;
import vn.dondoc.organization.ImportPlan.NewPerson;
import vn.dondoc.trail.Entry;
import vn.dondoc.trail.Trail;

/** Does an import: everything in one transaction, or nothing. */
@Component
class ImportWriter {

    private final ImportPlanner planner;
    private final UnitRepository units;
    private final MembershipRepository memberships;
    private final Trail trail;
    private final LongWork longWork;
    private final Clock clock;

    ImportWriter(
            ImportPlanner planner,
            UnitRepository units,
            MembershipRepository memberships,
            Trail trail,
            LongWork longWork,
            Clock clock) {
        this.planner = planner;
        this.units = units;
        this.memberships = memberships;
        this.trail = trail;
        this.longWork = longWork;
        this.clock = clock;
    }

    /** What an import would do. */
    @Transactional(readOnly = true)
    public OfficePreview preview(List<UploadedTable> files) {
        longWork.begin();
        return planner.plan(files).preview();
    }

    /**
     * Who would get a first password.
     *
     * @throws Refusal if rows are refused and that stops the import
     */
    @Transactional(readOnly = true)
    public Set<String> newUsernames(List<UploadedTable> files, OnRefusedRow refused) {
        longWork.begin();
        ImportPlan plan = planner.plan(files);
        check(plan, refused);
        return Set.copyOf(plan.newPeople().keySet());
    }

    /**
     * Does the import.
     *
     * @throws Refusal if rows are refused and that stops the import, or if no administrator would be left
     */
    @Transactional
    public OfficeImported write(
            List<UploadedTable> files, OnRefusedRow refused, Function<String, Secret> secrets, Hat hat) {
        longWork.begin();
        ImportPlan plan = planner.plan(files);
        check(plan, refused);
        boolean administered = administered();
        plan.writeAll(new Writing(trail, hat, secrets));
        units.flush();
        if (administered && !administered()) {
            throw new Refusal("import.fault.no-administrator");
        }
        List<TablePreview> tables = plan.previews();
        if (!plan.preview().nothingNew()) {
            trail.write(hat, Entry.change(ObjectRef.office(), "office.import", null, words(tables)));
        }
        return new OfficeImported(tables, passwords(plan.newPeople(), secrets));
    }

    private static void check(ImportPlan plan, OnRefusedRow refused) {
        int rows = plan.preview().refused();
        if (rows > 0 && refused == OnRefusedRow.STOP) {
            throw new Refusal("import.fault.refused-rows", rows);
        }
    }

    private boolean administered() {
        LocalDate today = OfficeTime.today(clock);
        return !memberships.administrators(today).isEmpty();
    }

    private static List<NewPassword> passwords(Map<String, NewPerson> people, Function<String, Secret> secrets) {
        return people.values().stream()
                .filter(person -> secrets.apply(person.username()).temporary())
                .map(person -> new NewPassword(
                        person.username(),
                        person.fullName(),
                        person.unit(),
                        secrets.apply(person.username()).password()))
                .toList();
    }

    private static String words(List<TablePreview> tables) {
        return tables.stream()
                .map(table -> "%s +%d ~%d -%d".formatted(table.kind(), table.fresh(), table.changed(), table.refused()))
                .collect(Collectors.joining("; "));
    }
}
