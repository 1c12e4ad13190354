package vn.dondoc.common;

import java.util.List;
import java.util.stream.Stream;

/**
 * How long a typed text may be. Its field, its command and its columns agree on it: what is longer is refused in words and
 * never cut.
 *
 * @param characters the most characters
 */
public record Longest(int characters) {

    /** What is wrong with a text at a field: nothing unless it is longer. */
    public Stream<Fault> faults(String field, String text) {
        return text.length() <= characters
                ? Stream.empty()
                : Stream.of(Fault.at(field, "fault.too-long", text.length(), characters));
    }

    /**
     * Refuses a text that is longer.
     *
     * @throws Refusal with a fault at the field
     */
    public void require(String field, String text) {
        List<Fault> faults = faults(field, text).toList();
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
    }
}
