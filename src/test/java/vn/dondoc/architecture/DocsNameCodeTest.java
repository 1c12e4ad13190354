package vn.dondoc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents name in the code is there: {@code room.Class}, {@code Class.method(…)} and the <i>events</i>. */
class DocsNameCodeTest {

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern EVENT = Pattern.compile("(?<!\\*)\\*([A-Z][a-z]+[A-Z]\\w*)\\*");
    private static final Pattern NAME =
            Pattern.compile("((?:[a-z]+\\.)*)([A-Z]\\w*[a-z]\\w*)(?:\\.([a-z]\\w*))?(\\(.*\\))?s?");
    private static final Pattern CALL = Pattern.compile("[\\w.]+\\(.*\\)");

    private final List<Path> sources = Sources.under("src/main/java");

    @ParameterizedTest
    @ValueSource(strings = {"docs/flows.md", "docs/adr/0002-one-engine-room.md"})
    void every_class_and_method_a_document_names_is_in_the_code(String document) {
        String text = Sources.read(Path.of(document));
        List<String> lost = new ArrayList<>();
        QUOTED.matcher(text).results().map(quoted -> quoted.group(1)).forEach(words -> {
            var name = NAME.matcher(words);
            if (name.matches()
                    ? !exists(name.toMatchResult())
                    : CALL.matcher(words).matches()) {
                lost.add(words);
            }
        });
        EVENT.matcher(text)
                .results()
                .map(event -> event.group(1))
                .filter(event -> files("", event).isEmpty())
                .forEach(lost::add);

        assertThat(lost).isEmpty();
    }

    private boolean exists(MatchResult name) {
        List<Path> files = files(name.group(1), name.group(2));
        if (name.group(3) == null) {
            return !files.isEmpty() || imported(name.group(2));
        }
        Pattern declared = Pattern.compile("(?m)^ {4}(?!return )[\\w@<>\\[\\], .?]+ " + name.group(3) + "\\(");
        return files.stream()
                .anyMatch(file -> declared.matcher(Sources.read(file)).find());
    }

    private List<Path> files(String room, String type) {
        Path file = Path.of(room.replace('.', '/') + type + ".java");
        return sources.stream().filter(source -> source.endsWith(file)).toList();
    }

    private boolean imported(String type) {
        return sources.stream().anyMatch(source -> Sources.read(source).contains("." + type + ";"));
    }
}
