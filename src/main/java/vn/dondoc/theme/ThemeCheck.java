package vn.dondoc.theme;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Refusal;

/** What keeps a theme from being written as it is said, all faults at once, each beside its field. */
@Component
class ThemeCheck {

    private final ThemeRepository themes;
    private final List<ThemeUse> uses;

    ThemeCheck(ThemeRepository themes, List<ThemeUse> uses) {
        this.themes = themes;
        this.uses = uses;
    }

    /** {@code before} is the theme as it stands, or null for a new one. */
    void require(ThemeContent content, @Nullable Theme before) {
        Map<ThemeId, Theme> others = themes.findByMergedIntoIsNull().stream()
                .filter(theme -> before == null || !theme.id().equals(before.id()))
                .collect(Collectors.toMap(Theme::id, Function.identity()));
        List<Fault> faults = new ArrayList<>();
        if (content.name().isBlank()) {
            faults.add(Fault.at("name", "fault.missing"));
        } else {
            spelling("name", content.name(), others, faults);
        }
        content.spellings().forEach(spelling -> spelling("spellings", spelling, others, faults));
        time(content, faults);
        successor(content, others, faults);
        if (before != null) {
            givenUp(content, before, faults);
        }
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
    }

    private static void spelling(String field, String spelling, Map<ThemeId, Theme> others, List<Fault> faults) {
        String word = ThemeText.fold(spelling);
        if (word.isEmpty()) {
            faults.add(Fault.at(field, "theme.fault.no-letter", spelling));
        }
        ThemeContent.LONGEST_NAME.faults(field, spelling).forEach(faults::add);
        others.values().stream()
                .filter(theme -> theme.words().contains(word))
                .forEach(theme -> faults.add(Fault.at(
                        field,
                        "theme.fault.taken",
                        spelling.strip(),
                        theme.content().name())));
    }

    private static void time(ThemeContent content, List<Fault> faults) {
        if (content.to() != null && content.to().isBefore(content.from())) {
            faults.add(Fault.at("to", "theme.fault.period"));
        }
        if (content.successor() != null && content.to() == null) {
            faults.add(Fault.at("to", "theme.fault.no-end"));
        }
    }

    /** Whoever follows the successors from here comes to an end, and not back. */
    private static void successor(ThemeContent content, Map<ThemeId, Theme> others, List<Fault> faults) {
        Set<ThemeId> passed = new HashSet<>();
        ThemeId next = content.successor();
        while (next != null && passed.add(next)) {
            Theme theme = others.get(next);
            if (theme == null) {
                faults.add(Fault.at("successor", "theme.fault.successor"));
                return;
            }
            next = theme.content().successor();
        }
    }

    /** A spelling under which something is written stays: figures would lose it. */
    private void givenUp(ThemeContent content, Theme before, List<Fault> faults) {
        Set<String> kept = content.all().map(ThemeText::fold).collect(Collectors.toSet());
        List<String> used = before.content().spellings().stream()
                .filter(spelling -> !kept.contains(ThemeText.fold(spelling)))
                .filter(spelling -> uses.stream().anyMatch(use -> use.count(Set.of(ThemeText.fold(spelling))) > 0))
                .toList();
        if (!used.isEmpty()) {
            faults.add(Fault.at(
                    "spellings", "theme.fault.spelling-used", used.stream().collect(joining("; "))));
        }
    }
}
