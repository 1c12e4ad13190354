package vn.dondoc.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.common.ClauseId;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Due;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/** Duties of the one clause of a document that there is only here, for tests without a database. */
final class MadeDuty {

    /** A calendar without days off. */
    static final WorkingDays DAYS = new WorkingDays(Set.of(), Set.of());

    private MadeDuty() {}

    static Duty of(DutyRole role, boolean joint, UnitId unit, LocalDate due, Instant now) {
        return new Duty(new NewDuty(origin(), new ClauseId(3), role, joint, unit, Due.on(due)), DAYS, now);
    }

    private static Origin origin() {
        UnitId board = new UnitId("BTGQU");
        PersonId person = new PersonId(7);
        return new Origin(
                new DocumentId(1),
                "05-KH/BTGQU",
                "Kế hoạch",
                new Origin.Givers(board, board, person, person, person),
                "Việc",
                "Báo cáo");
    }
}
