package vn.dondoc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The law and the code name each other: docs/domain.md has what is referred to, and each of its rules is kept and tested. */
class LawTest {

    private static final String LAW = "docs/domain.md";
    private static final String NUMBERS = "(\\d+(?:(?:, | and |–)\\d+)*)";
    private static final Pattern SECTION = Pattern.compile("^## (\\d+)\\. ");
    private static final Pattern RULE = Pattern.compile("^(\\d+)\\. ");
    private static final Pattern TO_SECTION = Pattern.compile("§ ?(\\d+)(?:–(\\d+))?");
    private static final Pattern TO_RULE = Pattern.compile("\\b[Rr]ules? " + NUMBERS);
    private static final Pattern RULE_OF_SECTION = Pattern.compile("§(\\d+), rules? " + NUMBERS);
    private static final Pattern UNIFORM = Pattern.compile("([Dd]omain |\\band )§\\d|§\\d+( and |–)\\d*$");
    private static final Pattern NAMED_AFTER = Pattern.compile("\\brule_(\\d+)_\\w+\\(");

    private final Set<Integer> sections = new LinkedHashSet<>();
    private final Map<Integer, Integer> sectionOfRule = new TreeMap<>();

    LawTest() {
        int section = 0;
        for (String line : Sources.read(Path.of(LAW)).lines().toList()) {
            Matcher head = SECTION.matcher(line);
            Matcher rule = RULE.matcher(line);
            if (head.find()) {
                section = Integer.parseInt(head.group(1));
                sections.add(section);
            } else if (rule.find()) {
                sectionOfRule.put(Integer.parseInt(rule.group(1)), section);
            }
        }
    }

    @Test
    void the_law_has_the_ten_fixed_meanings() {
        assertThat(sectionOfRule).containsKeys(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(sections).contains(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void every_rule_has_a_test_named_after_it() {
        Set<Integer> tested = numbers(NAMED_AFTER, Sources.under("src/test/java"));

        assertThat(tested).containsExactlyInAnyOrderElementsOf(sectionOfRule.keySet());
    }

    @Test
    void every_rule_is_referred_to_where_the_code_keeps_it() {
        Set<Integer> kept = numbers(TO_RULE, Sources.under("src/main/java"));

        assertThat(kept).containsAll(sectionOfRule.keySet());
    }

    @Test
    void every_reference_finds_its_paragraph() {
        List<String> lost = new ArrayList<>();
        int found = 0;
        for (Path file : referring()) {
            for (String line : Sources.read(file).lines().toList()) {
                Set<Integer> named = numbers(TO_SECTION, line);
                Set<Integer> rules = numbers(TO_RULE, line);
                found += named.size() + rules.size();
                if (!sections.containsAll(named) || !sectionOfRule.keySet().containsAll(rules) || elsewhere(line)) {
                    lost.add(file + ": " + line.strip());
                }
            }
        }

        assertThat(lost).isEmpty();
        assertThat(found).isGreaterThan(70);
    }

    @Test
    void every_reference_is_written_alike() {
        List<String> other = new ArrayList<>();
        for (Path file : referring()) {
            Sources.read(file)
                    .lines()
                    .filter(line -> line.contains("§"))
                    .filter(line -> !UNIFORM.matcher(line).find() || line.matches(".*§(\\D|\\d+ rule).*"))
                    .forEach(line -> other.add(file + ": " + line.strip()));
        }

        assertThat(other).isEmpty();
    }

    /** True if a line says a rule to be in a section that does not have it. */
    private boolean elsewhere(String line) {
        return RULE_OF_SECTION
                .matcher(line)
                .results()
                .anyMatch(pair -> split(pair.group(2)).stream()
                        .anyMatch(rule -> !Integer.valueOf(pair.group(1)).equals(sectionOfRule.get(rule))));
    }

    private static List<Path> referring() {
        return Sources.under("src/main", "src/test", "frontend", "bpmn", "docs").stream()
                .filter(file -> !file.endsWith(Path.of(LAW)))
                .filter(file -> !file.endsWith("LawTest.java"))
                .toList();
    }

    private static Set<Integer> numbers(Pattern pattern, List<Path> files) {
        Set<Integer> numbers = new TreeSet<>();
        files.stream()
                .filter(file -> !file.endsWith("LawTest.java"))
                .forEach(file -> numbers.addAll(numbers(pattern, Sources.read(file))));
        return numbers;
    }

    private static Set<Integer> numbers(Pattern pattern, String text) {
        Set<Integer> numbers = new TreeSet<>();
        pattern.matcher(text).results().forEach(match -> {
            for (int group = 1; group <= match.groupCount(); group++) {
                if (match.group(group) != null) {
                    numbers.addAll(split(match.group(group)));
                }
            }
        });
        return numbers;
    }

    private static List<Integer> split(String numbers) {
        return Pattern.compile("\\D+")
                .splitAsStream(numbers)
                .map(Integer::valueOf)
                .toList();
    }
}
