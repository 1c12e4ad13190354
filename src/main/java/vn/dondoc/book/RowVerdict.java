package vn.dondoc.book;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.book.read.BookField;
import vn.dondoc.book.read.BookRow;
import vn.dondoc.book.read.CellFault;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Message;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.plan.LineChange;

/**
 * What becomes of one row of a book.
 *
 * @param row the row as it was understood
 * @param kind new, changed, unchanged or refused
 * @param faults why it is refused, each with the cell it stands in
 * @param changes what differs from what is known here (rule 55)
 * @param notes what the person should know although the row is taken
 * @param known what it is here already
 * @param gives true if it gives duties that its document does not give yet
 */
public record RowVerdict(
        BookRow row,
        Kind kind,
        List<CellFault> faults,
        List<Change> changes,
        List<Message> notes,
        Known known,
        boolean gives) {

    /**
     * What a row is here already.
     *
     * @param line the line, or null
     * @param document the document, or null
     * @param ours true if that document came from a book of this unit, which may say something else of it
     */
    public record Known(@Nullable PlanLineId line, @Nullable DocumentId document, boolean ours) {

        /** Nothing. */
        static final Known NOTHING = new Known(null, null, false);
    }

    /** The kinds of verdict. */
    public enum Kind {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /**
     * One cell that says something else than what is known here.
     *
     * @param field which
     * @param before what is known, in words
     * @param after what the book says, in words
     */
    public record Change(BookField field, String before, String after) {

        static Change of(LineChange change) {
            return new Change(BookField.valueOf(change.field().name()), change.before(), change.after());
        }
    }

    /** True if what the book says is written into the document it is already. */
    boolean corrects() {
        return known.ours() && (gives || kind == Kind.CHANGED);
    }

    /** True if the book says that it is finished, and that is news here. */
    boolean finishes() {
        return changes.stream().anyMatch(change -> change.field() == BookField.STATUS);
    }

    /** True if the book has a number for it: it is a document, not only a wish. */
    public boolean numbered() {
        return row.document().symbol() != null;
    }
}
