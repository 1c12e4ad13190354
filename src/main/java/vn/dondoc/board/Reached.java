package vn.dondoc.board;

import java.time.LocalDate;

/**
 * What lines had reached by a day.
 *
 * @param milestone what
 * @param until the last day that counts
 */
public record Reached(Milestone milestone, LocalDate until) {

    /** True if the line had. */
    public boolean by(BoardLine line) {
        LocalDate day = milestone.dayOf(line);
        return day != null && !day.isAfter(until);
    }
}
