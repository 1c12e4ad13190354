package vn.dondoc.board;

import org.jspecify.annotations.Nullable;
import vn.dondoc.common.PlanLineId;

/**
 * Which lead duties of a plan are asked for.
 *
 * @param filter those that a board so narrowed shows
 * @param line of one line only, or null
 * @param slice of these, one part
 */
public record DutyQuestion(BoardFilter filter, @Nullable PlanLineId line, DutySlice slice) {

    /** One part of what a board so narrowed shows. */
    public static DutyQuestion of(BoardFilter filter, DutySlice slice) {
        return new DutyQuestion(filter, null, slice);
    }
}
