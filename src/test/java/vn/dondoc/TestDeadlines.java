package vn.dondoc;

import java.time.LocalDate;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.common.Deadline;

/** Deadlines as duties of an ordinary document have them, for tests that make or write such duties by hand. */
public final class TestDeadlines {

    private TestDeadlines() {}

    public static Deadline of(LocalDate due, WorkingDays days) {
        return days.deadline(due);
    }
}
