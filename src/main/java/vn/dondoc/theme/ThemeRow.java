package vn.dondoc.theme;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A theme as the list shows it.
 *
 * @param id which
 * @param version to be given back when it is changed
 * @param content what the list says of it
 * @param fromBook true if a book brought it here and nobody has looked at it since (<i>mới từ sổ</i>)
 * @param successorName what its successor is called, or null
 */
public record ThemeRow(
        ThemeId id,
        long version,
        ThemeContent content,
        boolean fromBook,
        @Nullable String successorName) {

    /** True if part of its name or of another spelling was typed. */
    public boolean isCalled(String typed) {
        String wanted = ThemeText.fold(typed);
        return Stream.concat(Stream.of(content.name()), content.spellings().stream())
                .anyMatch(spelling -> ThemeText.fold(spelling).contains(wanted));
    }
}
