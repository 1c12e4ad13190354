package vn.dondoc.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.Hat;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.trail.Entry;
import vn.dondoc.trail.Trail;

/** Duties taken over from a book: given on the document's date, and open or finished as the book says. For other rooms only. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class BookDuties {

    private final AssignmentRows rows;
    private final AssignmentStates intervals;
    private final DutyDesk desk;
    private final Trail trail;

    BookDuties(AssignmentRows rows, AssignmentStates intervals, DutyDesk desk, Trail trail) {
        this.rows = rows;
        this.intervals = intervals;
        this.desk = desk;
        this.trail = trail;
    }

    /** Writes the duties of one document, under the hat that took the book over. */
    public void take(List<NewDuty> duties, BookStanding standing, Hat hat) {
        Instant given = OfficeTime.startOf(standing.assignedOn());
        List<Assignment> taken = rows.saveAllAndFlush(
                duties.stream().map(duty -> new Assignment(duty, given)).toList());
        for (Assignment duty : taken) {
            intervals.save(new AssignmentState(duty, given));
            settle(duty, standing);
            trail.write(
                    hat,
                    Entry.change(
                            ObjectRef.of(duty.id()),
                            "duty.take-over",
                            null,
                            duty.state().name()));
        }
    }

    private void settle(Assignment duty, BookStanding standing) {
        if (standing.verdict() != null) {
            Instant completed = OfficeTime.startOf(Objects.requireNonNull(standing.completedOn()));
            duty.finishedByBook(standing.verdict(), completed);
            desk.write(duty, completed);
        } else if (standing.resting() && duty.role() == DutyRole.LEAD) {
            duty.suspend();
            desk.write(duty, desk.now());
        }
    }
}
