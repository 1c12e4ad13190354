package vn.dondoc.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a book says the duties of a document are (domain §3, theo sổ).
 *
 * @param assignedOn the document's date: the day they were given
 * @param verdict if they are finished: on time or late; null while they are open
 * @param completedOn if they are finished: the day the book speaks of
 * @param resting true if they are open and suspended
 */
public record BookedState(
        LocalDate assignedOn,
        @Nullable BookVerdict verdict,
        @Nullable LocalDate completedOn,
        boolean resting) {

    /** Duties that go on here. */
    public static BookedState open(LocalDate assignedOn) {
        return new BookedState(assignedOn, null, null, false);
    }

    /** Duties that rest until somebody lets them go on. */
    public static BookedState resting(LocalDate assignedOn) {
        return new BookedState(assignedOn, null, null, true);
    }

    /** Duties that were finished before they came here. */
    public static BookedState finished(LocalDate assignedOn, BookVerdict verdict, LocalDate completedOn) {
        return new BookedState(assignedOn, verdict, completedOn, false);
    }

    /** True if nothing is left to do. */
    public boolean finished() {
        return verdict != null;
    }
}
