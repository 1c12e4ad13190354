package vn.dondoc.plan.ui;

import java.util.stream.Collectors;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.plan.ImportPreview;
import vn.dondoc.plan.ImportPreview.Gap;

/** What a dry run, or an import, says in sentences. */
final class PreviewWords {

    private PreviewWords() {}

    static String made(ImportPreview preview) {
        return Texts.say(
                "book.makes",
                preview.makes().lines(),
                preview.makes().documents(),
                preview.makes().openDuties(),
                preview.makes().finishedDuties());
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
