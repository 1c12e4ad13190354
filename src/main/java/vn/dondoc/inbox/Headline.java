package vn.dondoc.inbox;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.UnitId;

/**
 * What a row shows of its object.
 *
 * @param title what it is about
 * @param symbol the document's number and symbol, or null before the issue
 * @param from the unit it comes from
 * @param due until when, or null
 * @param resting true while it is suspended
 */
public record Headline(
        String title,
        @Nullable String symbol,
        UnitId from,
        @Nullable LocalDate due,
        boolean resting) {

    /** Where rows without a due are sorted: after all others. */
    static final LocalDate NO_DUE = LocalDate.of(9999, 12, 31);

    String symbolOrEmpty() {
        return Objects.requireNonNullElse(symbol, "");
    }
}
