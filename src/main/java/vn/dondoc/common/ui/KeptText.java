package vn.dondoc.common.ui;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody has typed into a form and not yet done.
 *
 * @param fields what stands in the fields, by their names
 * @param counter how often it was kept: grows by one each time
 * @param at when it was kept the last time
 */
public record KeptText(Map<String, String> fields, long counter, Instant at) {

    /** The counter of a text that nobody has kept yet. */
    public static final long NEVER = 0;
}
