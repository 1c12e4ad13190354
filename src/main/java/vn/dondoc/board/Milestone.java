package vn.dondoc.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the curve of a plan counts over the months. */
public enum Milestone {
    /** Its due has come; a line without a day never has. */
    DUE,
    ISSUED,
    DONE,
    /** Done, as a book said that was taken over (<i>theo sổ</i>). */
    DONE_BY_BOOK;

    /** The day on which a line reached this, or null. */
    @Nullable
    LocalDate dayOf(BoardLine line) {
        return switch (this) {
            case DUE -> LineSlice.STANDING.has(line) ? line.work().due().date() : null;
            case ISSUED -> line.standing().issuedOn();
            case DONE ->
                line.standing().completion() == null
                        ? null
                        : line.standing().completion().day();
            case DONE_BY_BOOK ->
                line.standing().completion() == null
                                || !line.standing().completion().byBook()
                        ? null
                        : line.standing().completion().day();
        };
    }
}
