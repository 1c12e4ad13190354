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

    /** True if it is dated by what is written: of days before the office's first book nothing else is known (domain §6). */
    boolean dated() {
        return this == DUE || this == ISSUED;
    }

    /** The day on which a line reached this, or null. */
    @Nullable
    LocalDate dayOf(BoardLine line) {
        return switch (this) {
            case DUE -> LineSlice.STANDING.has(line) ? line.work().due().date() : null;
            case ISSUED -> line.status().issuedOn();
            case DONE ->
                line.status().completion() == null
                        ? null
                        : line.status().completion().day();
            case DONE_BY_BOOK ->
                line.status().completion() == null
                                || !line.status().completion().byBook()
                        ? null
                        : line.status().completion().day();
        };
    }
}
