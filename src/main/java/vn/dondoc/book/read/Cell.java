package vn.dondoc.book.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Text;

/**
 * A cell as it was read; of a formula, the value it had when the book was saved.
 *
 * @param text its text in NFC, line breaks kept
 * @param date the day, if it is a date cell
 * @param formula true if its value was computed
 * @param error true if it shows an error, or a formula that was never computed
 */
public record Cell(String text, @Nullable LocalDate date, boolean formula, boolean error) {

    /** A cell of plain text. */
    static Cell of(String text) {
        return new Cell(Text.nfc(text).strip(), null, false, false);
    }

    boolean blank() {
        return text.isBlank() && date == null && !error;
    }

    /** Its words in one line. */
    String line() {
        return Text.clean(text);
    }
}
