package vn.dondoc.theme;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Longest;

/**
 * What the list says of a theme.
 *
 * @param name what it is called
 * @param spellings how else it is spelt
 * @param from the first day on which it may be chosen
 * @param to the last one, or null while no end is known
 * @param successor the theme that is chosen after its end, or null
 */
public record ThemeContent(
        String name,
        List<String> spellings,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable ThemeId successor) {

    /** The longest name, and the longest of the other spellings. */
    public static final Longest LONGEST_NAME = new Longest(200);

    /** Its name and its other spellings. */
    Stream<String> all() {
        return Stream.concat(Stream.of(name), spellings.stream());
    }

    /** True if it may be chosen on a day. */
    public boolean openOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
