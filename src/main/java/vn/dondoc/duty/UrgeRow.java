package vn.dondoc.duty;

import java.time.Instant;
import vn.dondoc.common.Longest;

/**
 * One time that a unit was reminded of a duty.
 *
 * @param by the name of whoever reminded
 * @param at when
 * @param words what was said, perhaps empty
 */
public record UrgeRow(String by, Instant at, String words) {

    /** The longest words. */
    public static final Longest LONGEST_WORDS = new Longest(1000);
}
