package vn.dondoc.book.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Due;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.DocumentType;

/**
 * A row of a book as it was understood.
 *
 * @param number its number in the sheet, as Excel shows it
 * @param theme the theme, by its column or its section
 * @param document the document it speaks of
 * @param work the work that the document gives
 * @param status how far it is, or null if the book does not say
 * @param faults what could not be understood; everything else of the row is then of no use
 */
public record BookRow(
        int number,
        String theme,
        Paper document,
        Work work,
        @Nullable BookStatus status,
        List<CellFault> faults) {

    /** The same about another theme. */
    public BookRow about(String otherTheme) {
        return new BookRow(number, otherTheme, document, work, status, faults);
    }

    /**
     * The document a row speaks of.
     *
     * @param symbol number and symbol, or null
     * @param issuedOn the date of issue, or null
     * @param type the type of document, by its symbol, its column or the first words of its summary; or null
     * @param bases what it rests on
     * @param summary what it is about
     * @param signer the name of who signed it, perhaps empty
     */
    public record Paper(
            @Nullable Symbol symbol,
            @Nullable LocalDate issuedOn,
            @Nullable DocumentType type,
            List<BasisReference> bases,
            String summary,
            String signer) {}

    /**
     * The work that the document of a row gives.
     *
     * @param leads the leading units
     * @param leadsAreGroup true if the lead is a group: one job for each of its units
     * @param coordinators the coordinating units
     * @param due until when
     * @param product the product that is expected
     */
    public record Work(List<UnitId> leads, boolean leadsAreGroup, List<UnitId> coordinators, Due due, String product) {}
}
