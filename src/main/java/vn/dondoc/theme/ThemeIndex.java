package vn.dondoc.theme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dondoc.common.Fault;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.Text;

/** The list of themes as it is now, found by any spelling. */
public final class ThemeIndex {

    private final Map<String, Known> byWord = new HashMap<>();
    private final Map<ThemeId, Known> byId = new HashMap<>();

    /**
     * A theme under one of its spellings.
     *
     * @param word the spelling, folded
     * @param theme the theme
     */
    record Word(String word, Known theme) {}

    /** A theme, without its other spellings. */
    record Known(ThemeId id, ThemeContent content) {}

    ThemeIndex(List<Word> words) {
        words.forEach(word -> {
            byWord.put(word.word(), word.theme());
            byId.put(word.theme().id(), word.theme());
        });
    }

    private Optional<Known> find(String text) {
        return Optional.ofNullable(byWord.get(ThemeText.fold(text)));
    }

    /** True if a theme is spelt so. */
    public boolean knows(String text) {
        return find(text).isPresent();
    }

    /** What the list calls a theme that is spelt so; a spelling that it does not know stays as it is. */
    public String nameOf(String text) {
        return find(text).map(theme -> theme.content().name()).orElseGet(() -> Text.clean(text));
    }

    /** The theme that is chosen on a day where this one was: itself, or what came after its end. */
    public String following(String text, LocalDate day) {
        Optional<Known> next = find(text);
        for (int step = 0; step < byId.size() && next.isPresent(); step++) {
            ThemeContent theme = next.get().content();
            if (theme.openOn(day)) {
                return theme.name();
            }
            next = Optional.ofNullable(theme.successor()).map(byId::get);
        }
        return nameOf(text);
    }

    /**
     * What is wrong with a theme that somebody chose: that the list does not know it, or that it may not be chosen on this day.
     * A thing may keep the theme that it has.
     *
     * @param before the theme it has, empty for none
     */
    public Stream<Fault> faults(String field, String chosen, String before, LocalDate day) {
        boolean kept = ThemeText.fold(nameOf(chosen)).equals(ThemeText.fold(nameOf(before)));
        if (chosen.isBlank() || kept && !before.isBlank()) {
            return Stream.empty();
        }
        return find(chosen)
                .map(theme -> closed(field, theme.content(), day))
                .orElseGet(() -> Stream.of(Fault.at(field, "theme.fault.unknown", Text.clean(chosen))));
    }

    private static Stream<Fault> closed(String field, ThemeContent theme, LocalDate day) {
        if (theme.openOn(day)) {
            return Stream.empty();
        }
        return Stream.of(
                theme.to() != null && day.isAfter(theme.to())
                        ? Fault.at(field, "theme.fault.ended", theme.name(), OfficeTime.said(theme.to()))
                        : Fault.at(field, "theme.fault.not-begun", theme.name(), OfficeTime.said(theme.from())));
    }
}
