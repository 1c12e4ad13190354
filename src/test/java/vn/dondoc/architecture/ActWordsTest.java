package vn.dondoc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Acts are named by a part of a key, joined to it when the program runs: each has all its texts, in both languages. */
class ActWordsTest {

    /** How the buttons of a page name an act, and the texts that follow from it. */
    private static final Map<Pattern, List<String>> CALLS = Map.of(
            called("(?:item|plain|primary)"), List.of("act"),
            called("(?:stay|leave)"), List.of("done"),
            called("ask"), List.of("act", "ask"),
            Pattern.compile("\\bwithdrawal\\(page, \"([a-z-]+)\""), List.of("act", "ask", "done"),
            Pattern.compile("\\bpage\\.step\\(\\s*\\w+\\.\\w+,\\s*\"([a-z-]+)\""), List.of("ask", "done"));

    private static final Pattern TRAIL = Pattern.compile(
            "\\b(?:close|closeNaming|closeChange|write|withdraw|change|of|tell)\\([^;\"]*\"([a-z]+\\.[a-z-]+)\"");
    private static final Pattern NAMED = Pattern.compile("String [A-Z_]+ = \"([a-z]+\\.[a-z-]+)\"");

    private final Map<String, Set<String>> texts =
            Stream.of("vi", "en").collect(Collectors.toMap(language -> language, ActWordsTest::keys));

    private static Pattern called(String method) {
        return Pattern.compile("\\bpage\\." + method + "\\(\\s*\"([a-z-]+)\"");
    }

    @Test
    void every_act_of_a_page_has_its_texts() {
        Set<String> said = new TreeSet<>();
        said.addAll(acts("duty"));
        said.addAll(acts("document"));

        assertThat(said).hasSizeGreaterThan(30);
        texts.forEach((language, known) -> assertThat(known).as(language).containsAll(said));
    }

    @Test
    void every_line_of_the_trail_has_its_words() {
        Set<String> said = new TreeSet<>();
        Sources.under("src/main/java").stream()
                .filter(file -> !file.toString().contains("/ui/"))
                .map(Sources::read)
                .forEach(source -> Stream.of(TRAIL, NAMED)
                        .flatMap(pattern -> pattern.matcher(source).results())
                        .map(match -> match.group(1))
                        .filter(this::tells)
                        .forEach(command -> said.add("trail." + command)));

        assertThat(said).hasSizeGreaterThan(30);
        texts.forEach((language, known) -> assertThat(known).as(language).containsAll(said));
    }

    /** Things without a page of their own show no trail. */
    private boolean tells(String command) {
        String beginning = "trail." + command.substring(0, command.indexOf('.') + 1);
        return texts.values().stream().flatMap(Set::stream).anyMatch(key -> key.startsWith(beginning));
    }

    private static Set<String> acts(String room) {
        Set<String> said = new TreeSet<>();
        Sources.under("src/main/java/vn/dondoc/" + room + "/ui").stream()
                .map(Sources::read)
                .forEach(source -> CALLS.forEach((call, kinds) -> call.matcher(source)
                        .results()
                        .forEach(match -> kinds.forEach(kind -> said.add(room + "." + kind + "." + match.group(1))))));
        return said;
    }

    private static Set<String> keys(String language) {
        return Sources.under("src/main/resources/messages").stream()
                .filter(file -> file.toString().endsWith("_" + language + ".properties"))
                .flatMap(file -> Sources.read(file).lines())
                .filter(line -> line.contains("="))
                .map(line -> line.split("=", 2)[0])
                .collect(Collectors.toSet());
    }
}
