package vn.dondoc.access;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/** What waits, or waited, on the things of a random office, and what their trails say: straight in the database. */
final class SeenSteps {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2022-06-01T08:00:00+07:00");
    private static final LocalDate DAY = LocalDate.of(2022, 6, 20);
    /** No diagram has a step wait for an administrator. */
    private static final List<Role> WORKING = List.of(Role.values()).subList(0, Role.ADMIN.ordinal());

    private static final Map<String, List<String>> ACTS = Map.of(
            "DOCUMENT", List.of("REVIEW", "REVISE", "SIGN", "ISSUE", "CLOSE"),
            "DUTY", List.of("TAKE_ON", "CARRY_OUT", "APPROVE", "CONFIRM", "DECIDE_REFERRAL"));
    private static final List<String> NOTICES = List.of("URGE", "COORDINATE", "INFORM", "WATCH");
    private static final String ROW =
            "insert into work_item (id, kind, source, act, step_vi, step_en, holder, holder_unit, holder_person, object_kind,"
                    + " object_id, title, title_folded, from_unit, sort_due, resting, settled, opened_at, claimed_by, closed_at,"
                    + " closed_by, version)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', ?, ?, false, false, ?, ?, ?, ?, 0)";
    private static final String LINE =
            "insert into trail_entry (place, id, at, actor_name, hat_role, hat_unit, object_kind, object_id, command)"
                    + " values (1, ?, ?, '', 'STAFF', ?, 'DOCUMENT', ?, ?)";

    private final SeenOffice office;

    SeenSteps(SeenOffice office) {
        this.office = office;
    }

    /** Steps and notices on a thing, each for one or two holders; some are claimed, some done. */
    void on(String kind, long object) {
        for (int step = office.random.nextInt(4); step > 0; step--) {
            String source = "seen-" + office.next();
            List<String> acts = ACTS.getOrDefault(kind, List.of());
            boolean task = !acts.isEmpty() && office.random.nextInt(3) > 0;
            String what = task ? "TASK" : office.one(NOTICES);
            String act = task ? office.one(acts) : null;
            Long claimer =
                    office.random.nextInt(4) == 0 ? office.one(office.people).value() : null;
            Long closer =
                    office.random.nextInt(4) == 0 ? office.one(office.people).value() : null;
            for (int holder = office.random.nextInt(2); holder >= 0; holder--) {
                row(new Object[] {what, source, act}, holder(), kind, object, claimer, closer);
            }
        }
    }

    private void row(
            @Nullable Object[] what,
            Holder holder,
            String kind,
            long object,
            @Nullable Long claimer,
            @Nullable Long closer) {
        boolean step = what[2] != null;
        office.write(
                ROW,
                office.next(),
                what[0],
                what[1],
                what[2],
                step ? "Bước" : null,
                step ? "Step" : null,
                holder.key(),
                holder.unit() == null ? null : holder.unit().code(),
                holder.person() == null ? null : holder.person().value(),
                kind,
                String.valueOf(object),
                office.one(office.units).code(),
                DAY,
                AT,
                claimer,
                closer == null ? null : AT,
                closer);
    }

    private Holder holder() {
        PersonId person = office.one(office.people);
        UnitId unit = office.one(office.units);
        return switch (office.random.nextInt(4)) {
            case 0 -> Holder.of(person);
            case 1 -> Holder.whileIn(office.homeOf(person), person);
            case 2 -> Holder.of(person, unit);
            default -> Holder.of(office.one(WORKING), unit);
        };
    }

    /** How a document came to be: drafted, sent back, and issued if its state says so. */
    void drafted(long document, String state) {
        line(document, "document.draft");
        line(document, "document.send-back");
        if (List.of("ISSUED", "CLOSED", "RECALLED", "SUPERSEDED").contains(state)) {
            line(document, "document.issue");
            line(document, "document.read");
        }
    }

    /** A line of the trail of a document. */
    void line(long document, String command) {
        office.write(LINE, office.next(), AT, office.one(office.units).code(), String.valueOf(document), command);
    }
}
