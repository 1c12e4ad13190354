package vn.dondoc.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

/** The message files: one for each room and language, with the texts that this room and its callers say. */
class MessagesTest {

    private static final String SAID =
            "(?:\\bsay|\\bgetTranslation|\\bMessage\\.of|\\bFault\\.of|\\bnew Refusal)\\(\\s*"
                    + "|\\bFault\\.at\\(\\s*\"[^\"]*\",\\s*";
    private static final Pattern SAID_KEY = Pattern.compile("(?:" + SAID + ")\"([^\"]*)\"(?!\\s*\\+)");

    private final List<Line> lines = Sources.under("src/main/resources/messages").stream()
            .flatMap(file -> Sources.read(file)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Line.of(file.getFileName().toString(), line)))
            .toList();
    private final List<Literal> literals = Literal.all();
    private final Map<String, Set<String>> texts = byRoom(literals.stream());
    private final Map<String, Set<String>> beginnings = byRoom(literals.stream().filter(Literal::goesOn));

    @Test
    void every_text_stands_in_both_languages_at_the_same_place() {
        assertThat(keys("vi")).isNotEmpty().isEqualTo(keys("en"));
    }

    @Test
    void no_text_is_empty() {
        assertThat(lines).noneMatch(line -> line.text().isBlank());
    }

    @Test
    void no_text_rounds_a_number_by_itself() {
        assertThat(lines).noneMatch(line -> line.text().matches(".*\\{\\d+\\s*,\\s*number\\s*,.*"));
    }

    @Test
    void no_key_stands_twice() {
        List<String> keys = vietnamese().map(Line::key).toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void every_text_is_said_by_its_room_or_by_one_that_may_call_it() {
        assertThat(vietnamese())
                .filteredOn(line -> texts.keySet().stream()
                        .filter(room -> maySay(room, line.room()))
                        .noneMatch(room -> says(room, line.key())))
                .isEmpty();
    }

    @Test
    void no_room_says_a_text_of_one_that_it_may_not_call() {
        Map<String, Set<String>> keysByRoom = vietnamese().collect(groupingBy(Line::room, mapping(Line::key, toSet())));

        assertThat(literals)
                .filteredOn(literal -> keysByRoom.entrySet().stream()
                        .filter(room -> room.getValue().contains(literal.text()))
                        .anyMatch(room -> !maySay(literal.room(), room.getKey())))
                .isEmpty();
    }

    @Test
    void every_key_that_the_code_says_has_its_text() {
        Set<String> said = new TreeSet<>();
        Sources.under("src/main/java")
                .forEach(file ->
                        SAID_KEY.matcher(Sources.read(file)).results().forEach(match -> said.add(match.group(1))));

        assertThat(said).hasSizeGreaterThan(500);
        assertThat(vietnamese().map(Line::key)).containsAll(said);
    }

    /** True if a room has the key in its code, or a part of it where the rest is joined when the program runs. */
    private boolean says(String room, String key) {
        Set<String> own = texts.getOrDefault(room, Set.of());
        return own.contains(key)
                || IntStream.range(1, key.length())
                        .filter(at -> key.charAt(at) == '.')
                        .anyMatch(dot -> joins(room, own, key.substring(0, dot + 1), key.substring(dot + 1)));
    }

    private boolean joins(String room, Set<String> own, String beginning, String rest) {
        return beginnings.getOrDefault(room, Set.of()).contains(beginning)
                || own.contains(beginning.substring(0, beginning.length() - 1)) && own.contains("." + rest)
                || own.contains(rest) && beginnings.values().stream().anyMatch(some -> some.contains(beginning));
    }

    private static boolean maySay(String room, String owner) {
        return room.equals(owner) || called(room).anyMatch(owner::equals);
    }

    private static Stream<String> called(String room) {
        try {
            var door = Class.forName("vn.dondoc." + room + ".package-info").getAnnotation(ApplicationModule.class);
            return Stream.of(Objects.requireNonNull(door).allowedDependencies()).map(name -> name.split("::")[0]);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("There is no room " + room, e);
        }
    }

    private static Map<String, Set<String>> byRoom(Stream<Literal> literals) {
        return literals.filter(literal -> !literal.room().isEmpty())
                .collect(groupingBy(Literal::room, mapping(Literal::text, toSet())));
    }

    private Stream<Line> vietnamese() {
        return lines.stream().filter(line -> line.language().equals("vi"));
    }

    private List<String> keys(String language) {
        return lines.stream()
                .filter(line -> line.language().equals(language))
                .map(line -> line.room() + ": " + line.key())
                .toList();
    }

    /** One text in one file. */
    private record Line(String room, String language, String key, String text) {

        static Line of(String file, String line) {
            String[] named = file.replace(".properties", "").split("_", 2);
            String[] said = line.split("=", 2);
            return new Line(named[0], named[1], said[0], said[1]);
        }
    }
}
