package vn.dondoc.duty;

import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.Hat;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.trail.Desk.Work;

/** Duties taken over from a book: given on the document's date, and open or finished as the book says. For other rooms only. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class BookDuties {

    private final DutyRepository rows;
    private final DutyIntervalRepository intervals;
    private final DutyDesk desk;
    private final DutyFlow flow;
    private final WorkingCalendar calendar;

    BookDuties(
            DutyRepository rows,
            DutyIntervalRepository intervals,
            DutyDesk desk,
            DutyFlow flow,
            WorkingCalendar calendar) {
        this.rows = rows;
        this.intervals = intervals;
        this.desk = desk;
        this.flow = flow;
        this.calendar = calendar;
    }

    /** Writes the duties of one document, under the hat that took the book over. */
    public void take(List<NewDuty> duties, BookedState booked, Hat hat) {
        Instant given = OfficeTime.startOf(booked.assignedOn());
        WorkingDays days = calendar.workingDays();
        List<Duty> taken =
                duties.stream().map(duty -> new Duty(duty, days, given)).toList();
        Map<Duty, DutyState> begun = new IdentityHashMap<>();
        taken.forEach(duty -> begun.put(duty, duty.state()));
        taken.forEach(duty -> {
            settle(duty, booked);
            if (begun.get(duty) != duty.state()) {
                duty.nextChange();
            }
        });
        rows.saveAllAndFlush(taken);
        for (Duty duty : taken) {
            begin(duty, Objects.requireNonNull(begun.get(duty)), given, booked);
            desk.write(desk.begin(duty, hat), "duty.take-over", null);
        }
        desk.tellGiven(taken);
    }

    private void settle(Duty duty, BookedState booked) {
        if (booked.verdict() != null) {
            duty.finishedByBook(booked.verdict(), completed(booked));
        } else if (booked.resting() && duty.role() == DutyRole.LEAD) {
            duty.suspend();
        }
    }

    /** The interval from the document's date, and the one in which the duty is now. */
    private void begin(Duty duty, DutyState begun, Instant given, BookedState booked) {
        DutyInterval first = DutyInterval.first(duty, begun, given);
        if (begun == duty.state()) {
            intervals.save(first);
            return;
        }
        Instant changed = first.after(booked.finished() ? completed(booked) : desk.now());
        first.endAt(changed);
        intervals.save(first);
        intervals.save(new DutyInterval(duty, changed));
    }

    private static Instant completed(BookedState booked) {
        return OfficeTime.startOf(Objects.requireNonNull(booked.completedOn()));
    }

    /**
     * A newer book says that a document is finished: what no unit has taken on yet is done by the book, on its day or as
     * soon after as anything else is known of the duty. What a unit works on goes its own way.
     */
    public void finish(DocumentId document, BookedState booked, Hat hat) {
        Instant completed = completed(booked);
        rows.ofDocument(document.value()).stream()
                .filter(duty -> duty.state().untouched())
                .forEach(duty -> finish(duty, Objects.requireNonNull(booked.verdict()), completed, hat));
    }

    private void finish(Duty duty, BookVerdict verdict, Instant completed, Hat hat) {
        Work<Duty> work = desk.under(duty, hat);
        Instant last = intervals
                .findByDutyIdAndToAtIsNull(duty.id().value())
                .map(DutyInterval::from)
                .orElse(completed);
        Instant at = completed.isBefore(last) ? last : completed;
        duty.finishedByBook(verdict, at);
        desk.keep(duty, at);
        desk.write(work, "duty.take-over", null);
        if (duty.delivered()) {
            flow.completedByBook(duty.id());
        }
        desk.tell(List.of(duty));
    }
}
