package vn.dondoc.trail;

import java.time.Instant;
import vn.dondoc.common.OfficeTime;

/**
 * Where a command stands in the trail of its object. Ids come in blocks to each node and the clocks of nodes differ, so the
 * order is the object's own counter, and its instants never go backwards (docs/adr/0014).
 *
 * @param number its place in the order
 * @param at when it was done, as the trail tells it
 */
record TrailPlace(int number, Instant at) {

    /** The first of an object. */
    static TrailPlace first(Instant now) {
        return new TrailPlace(1, now);
    }

    /** The one after this: a clock that is behind does not put it before. */
    TrailPlace next(Instant now) {
        return new TrailPlace(number + 1, OfficeTime.after(at, now));
    }
}
