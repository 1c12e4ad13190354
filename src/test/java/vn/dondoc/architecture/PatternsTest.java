package vn.dondoc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dondoc.architecture.PatternSites.Site;
import vn.dondoc.common.CountedText;
import vn.dondoc.common.TextPattern;

/**
 * No text keeps a pattern busy. Every pattern of the product is found in its classes and reads 100 kB of what is worst for it;
 * what counts is how often a character is looked at, not how long it takes.
 */
class PatternsTest {

    private static final int LENGTH = 100_000;
    private static final long MOST_READ = 100L * LENGTH;

    /** Patterns that must see the whole text, and take each of its characters up once. */
    private static final Map<String, String> UNCUT = Map.of(
            "vn.dondoc.common.Text", "forms and folds whole texts",
            "vn.dondoc.common.TextPattern", "is where texts are cut",
            "vn.dondoc.shell.PageTemplate", "reads the product's own pages");

    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+|[^\\p{L}\\d\\s]");
    private static final Pattern CLASSES = Pattern.compile("\\\\p\\{\\w+}|\\\\[a-zA-Z]|\\(\\?[^)]{0,3}");
    private static final List<String> COMMON = List.of("a", "1", " ", "\n", "-", "/", ".", "_", "đ");

    private static final List<Site> SITES = PatternSites.all();

    @Test
    void every_pattern_is_made_where_texts_are_cut() {
        assertThat(SITES)
                .filteredOn(site -> !UNCUT.containsKey(site.where()))
                .as("patterns over texts are TextPatterns, so that their input is cut in one place")
                .allMatch(site -> Set.of("TextPattern.of", "String.split").contains(site.by()))
                .as("an expression stands where its pattern is made, so that it is found")
                .allMatch(site -> site.expression() != null)
                .hasSizeGreaterThan(50);
    }

    @Test
    void no_text_keeps_a_pattern_busy() {
        assertThat(SITES)
                .filteredOn(site -> site.expression() != null)
                .allSatisfy(site -> worst(Objects.requireNonNull(site.expression()))
                        .forEach(text -> assertThat(reads(site, text))
                                .as("%s over %s…", site, text.substring(0, 40))
                                .isTrue()));
    }

    @Test
    void a_pattern_that_tries_over_and_over_would_be_found() {
        String untilAnyNumber = "\\b(den|toi)\\b.*\\d";

        assertThat(worst(untilAnyNumber))
                .anyMatch(text -> !reads(new Site("here", "String.split", untilAnyNumber), text));
    }

    /** Looks for it and asks whether it is all, within the bound. */
    private static boolean reads(Site site, String text) {
        String expression = Objects.requireNonNull(site.expression());
        if (site.by().equals("TextPattern.of")) {
            TextPattern pattern = TextPattern.of(expression);
            return counted(text, each -> pattern.matcher(each).results().count())
                    && counted(text, each -> pattern.matcher(each).matches() ? 1 : 0);
        }
        Pattern pattern = Pattern.compile(expression);
        return counted(text, each -> pattern.matcher(each).results().count());
    }

    private static boolean counted(String text, ToLongFunction<CharSequence> work) {
        try {
            return work.applyAsLong(new CountedText(text, MOST_READ)) >= 0;
        } catch (CountedText.TooOften busy) {
            return false;
        }
    }

    /** The words and signs of the pattern itself, over and over, alone and by twos, with an end that fits nothing. */
    private static Stream<String> worst(String expression) {
        List<String> words = words(expression);
        Set<String> pumps = new LinkedHashSet<>(words);
        pumps.addAll(COMMON);
        words.forEach(word -> pumps.add(word + " "));
        for (String one : words.subList(0, Math.min(4, words.size()))) {
            for (String other : COMMON) {
                pumps.add(one + other);
            }
        }
        List<String> texts = new ArrayList<>();
        for (String pump : pumps) {
            String text = pump.repeat(LENGTH / pump.length());
            texts.add(text + "\u0001");
            words.stream().limit(2).forEach(first -> texts.add(first + " " + text + "\u0001"));
        }
        return texts.stream();
    }

    private static List<String> words(String expression) {
        return WORD.matcher(CLASSES.matcher(expression).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(word -> !"()[]{}|?*+^$\\".contains(word))
                .distinct()
                .limit(12)
                .toList();
    }
}
