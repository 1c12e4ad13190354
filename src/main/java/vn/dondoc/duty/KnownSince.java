package vn.dondoc.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From which day on the states of duties are known (domain §6). Of the days before only what a book dates is known: that a
 * document was issued, that a duty was given.
 *
 * @param day the first day, or null if all that there is was done here
 */
public record KnownSince(@Nullable LocalDate day) {

    /** No book was taken over: what there is, is known from the first act. */
    public static final KnownSince ALWAYS = new KnownSince(null);

    /** True if states of this day are known. */
    public boolean holds(LocalDate asked) {
        return day == null || !asked.isBefore(day);
    }
}
