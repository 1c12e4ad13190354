package vn.dondoc.office;

import vn.dondoc.common.Message;

/**
 * How far the preparing of the office has come.
 *
 * @param step what is being done now
 * @param percent how much of the whole is done
 * @param failed true where it ended in trouble, and the program must be started again
 */
public record Preparation(Message step, int percent, boolean failed) {

    /** A preparation that goes on. */
    public static Preparation at(Message step, int percent) {
        return new Preparation(step, percent, false);
    }

    /** The same, ended in trouble. */
    public Preparation inTrouble() {
        return new Preparation(step, percent, true);
    }
}
