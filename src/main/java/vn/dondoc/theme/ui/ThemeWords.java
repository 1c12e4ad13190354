package vn.dondoc.theme.ui;

import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.common.Message;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.theme.ThemeContent;

/** What is said of themes. */
final class ThemeWords {

    private ThemeWords() {}

    /** Since when, and until when if an end is known. */
    static String time(ThemeContent theme) {
        return theme.to() == null
                ? Texts.say("theme.since", Dates.day(theme.from()))
                : Texts.say("theme.between", Dates.day(theme.from()), Dates.day(theme.to()));
    }

    /** So many documents, so many lines. */
    static String moving(List<Message> moving) {
        return moving.stream().map(Texts::say).collect(Collectors.joining(", "));
    }
}
