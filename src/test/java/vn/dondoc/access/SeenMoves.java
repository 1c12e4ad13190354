package vn.dondoc.access;

import java.time.Duration;
import java.time.LocalDate;
import vn.dondoc.TestClock;
import vn.dondoc.common.OfficeTime;

/** What happens in a random office: people come and go, work moves on, time passes. */
final class SeenMoves {

    private final SeenOffice office;
    private final TestClock clock;

    SeenMoves(SeenOffice office, TestClock clock) {
        this.office = office;
        this.clock = clock;
    }

    /** A few moves, each at random. */
    void some() {
        for (int move = 0; move < 6; move++) {
            one();
        }
    }

    private void one() {
        switch (office.random.nextInt(8)) {
            case 0, 1 -> leaves();
            case 2 -> office.hat(office.one(office.people), office.one(office.units), today(), null);
            case 3 -> retarget();
            case 4 -> issue(office.one(office.documents));
            case 5 -> sendBack(office.one(office.documents));
            case 6 -> done(office.one(office.duties));
            default -> clock.advance(Duration.ofDays(1));
        }
    }

    /** All hats of a person end with yesterday. */
    private void leaves() {
        office.write(
                "update membership set valid_to = ? where person_id = ? and (valid_to is null or valid_to >= ?)",
                today().minusDays(1),
                office.one(office.people).value(),
                today());
        office.hat(office.one(office.people), office.one(office.units), today(), today());
    }

    /** A duty goes from its unit to another, as a new one. */
    private void retarget() {
        long duty = office.one(office.duties);
        office.write("update duty set state = 'TRANSFERRED' where id = ?", duty);
        office.write("update duty_interval set state = 'TRANSFERRED' where duty_id = ?", duty);
        office.duty();
    }

    private void issue(long document) {
        int issued = office.write(
                "update document set state = 'ISSUED' where id = ? and state in ('DRAFT', 'IN_APPROVAL', 'SIGNED')",
                document);
        if (issued > 0) {
            office.steps.line(document, "document.issue");
        }
    }

    private void sendBack(long document) {
        int sent = office.write(
                "update document set state = 'DRAFT' where id = ? and state in ('IN_APPROVAL', 'SIGNED')", document);
        if (sent > 0) {
            office.steps.line(document, "document.send-back");
            office.steps.on("DOCUMENT", document);
        }
    }

    /** What waits on a duty is done by somebody. */
    private void done(long duty) {
        office.write(
                "update work_item set closed_at = opened_at, closed_by = ? where object_kind = 'DUTY' and object_id = ?"
                        + " and closed_at is null",
                office.one(office.people).value(),
                String.valueOf(duty));
        office.steps.on("DUTY", duty);
    }

    private LocalDate today() {
        return OfficeTime.today(clock);
    }
}
