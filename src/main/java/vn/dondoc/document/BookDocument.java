package vn.dondoc.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.PersonId;
import vn.dondoc.duty.BookedState;

/**
 * A document as a book has it.
 *
 * @param content what the book says of it
 * @param symbol its number and symbol, as {@link NumberSeries} would write them
 * @param number the number in the symbol
 * @param issuedOn the day on the paper
 * @param monitor who follows it
 * @param booked how far its duties are, or null if it gives none here
 */
public record BookDocument(
        DraftContent content,
        String symbol,
        int number,
        LocalDate issuedOn,
        PersonId monitor,
        @Nullable BookedState booked) {}
