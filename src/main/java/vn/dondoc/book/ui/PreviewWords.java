package vn.dondoc.book.ui;

import java.util.stream.Collectors;
import vn.dondoc.book.BookImported;
import vn.dondoc.book.BookPreview;
import vn.dondoc.book.BookPreview.Gap;
import vn.dondoc.book.RowVerdict.Kind;
import vn.dondoc.common.ui.Texts;

/** What a dry run, or an import, says in sentences. */
final class PreviewWords {

    private PreviewWords() {}

    static String made(BookPreview preview) {
        return Texts.say(
                "book.makes",
                preview.makes().lines(),
                preview.makes().documents(),
                preview.makes().openDuties(),
                preview.makes().finishedDuties());
    }

    /** What an import did: what its new rows made, and how many changed rows it took. */
    static String done(BookImported result) {
        String taken = Texts.say("book.taken", result.changed());
        if (result.changed() == 0) {
            return made(result.done());
        }
        return result.done().count(Kind.NEW) == 0 ? taken : made(result.done()) + " " + taken;
    }

    /** Which headings become themes of the list. */
    static String newThemes(BookPreview preview) {
        return Texts.say("book.new-themes", preview.themes().size(), String.join("; ", preview.themes()));
    }

    static String gap(Gap gap) {
        return Texts.say(
                "book.gap",
                gap.series().type().letters(),
                gap.series().body().code(),
                gap.series().term(),
                gap.numbers().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
