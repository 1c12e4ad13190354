package vn.dondoc.book;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Hat;
import vn.dondoc.book.RowVerdict.Kind;
import vn.dondoc.book.read.BookRow;
import vn.dondoc.theme.ThemeIndex;
import vn.dondoc.theme.ThemeList;
import vn.dondoc.theme.ThemeText;

/**
 * The headings of a book as themes of the list, however they are spelt. One that the list does not know becomes a theme of it,
 * marked as coming from a book (domain §3); spelt in several ways within the book it is called as it stands there first.
 */
@Component
class BookThemes {

    private final ThemeList themes;

    BookThemes(ThemeList themes) {
        this.themes = themes;
    }

    /** The rows, each with its theme as the list calls it. */
    List<BookRow> named(List<BookRow> rows) {
        ThemeIndex known = themes.index();
        Map<String, String> names = new LinkedHashMap<>();
        return rows.stream()
                .map(row -> row.about(names.computeIfAbsent(
                        ThemeText.fold(row.theme()), word -> word.isEmpty() ? "" : known.nameOf(row.theme()))))
                .toList();
    }

    /** The themes of rows that the list does not know yet, in the order of the book. */
    List<String> unknown(List<RowVerdict> rows) {
        ThemeIndex known = themes.index();
        return rows.stream()
                .filter(row -> row.kind() == Kind.NEW || row.kind() == Kind.CHANGED)
                .map(row -> row.row().theme())
                .filter(theme -> !theme.isEmpty() && !known.knows(theme))
                .distinct()
                .toList();
    }

    /** Adds to the list what the accepted rows name and it does not know. */
    void add(List<RowVerdict> accepted, LocalDate day, Hat hat) {
        themes.addFromBook(unknown(accepted), day, hat);
    }
}
