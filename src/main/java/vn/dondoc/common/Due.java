package vn.dondoc.common;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Until when something is to be done. It ends at 24:00 of its day in the office's time (domain §5, rule 5).
 *
 * @param kind how it is fixed
 * @param date the day, or null where there is none
 * @param words the office's own words, perhaps empty
 */
public record Due(DueKind kind, @Nullable LocalDate date, String words) {

    /** The longest words. */
    public static final Longest LONGEST_WORDS = new Longest(300);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** A due not filled in yet. */
    public static final Due UNSET = new Due(DueKind.DATE, null, "");

    /** Due on a day. */
    public static Due on(LocalDate date) {
        return new Due(DueKind.DATE, date, "");
    }

    /** True if it says what its kind asks for: a day, or the office's words. */
    public boolean complete() {
        return kind.needsDate() ? date != null : !words.isBlank() || kind == DueKind.CONTINUOUS;
    }

    /** What it says without a language: the office's own words, otherwise its day as {@code 30/06/2022}, perhaps nothing. */
    public String said() {
        return !words.isBlank() ? words : date == null ? "" : DAY.format(date);
    }

    /** The same kind and words with another day. */
    public Due withDate(@Nullable LocalDate day) {
        return new Due(kind, day, words);
    }
}
