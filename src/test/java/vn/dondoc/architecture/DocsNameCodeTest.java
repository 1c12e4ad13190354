package vn.dondoc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the documents name in the code is there: {@code room.Class}, {@code Class.method(…)}, {@code room.ui} and the
 * <i>events</i>. A name of former days has <i>formerly</i> before it.
 */
class DocsNameCodeTest {

    private static final Pattern QUOTED = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern EVENT = Pattern.compile("(?<!\\*)\\*([A-Z][a-z]+[A-Z]\\w*)\\*");
    private static final Pattern WHOLE = Pattern.compile("\\b(vn\\.dondoc(?:\\.\\w+)*\\.[A-Z]\\w+)");
    private static final Pattern TEST_TO_RUN = Pattern.compile("-D(?:it\\.)?test='?(\\w+(?:Test|IT))\\b");
    private static final Pattern FORMER = Pattern.compile("\\*formerly\\*\\s+`[^`\\n]+`");

    /** Names of other people's code that ours does not import. */
    private static final Set<String> NOT_OURS = Set.of(
            "JpaTransactionManager",
            "System.currentTimeMillis()",
            "VaadinAwareSecurityContextHolderStrategyConfiguration");

    private static final CodeNames CODE = new CodeNames();

    static Stream<Path> documents() {
        return Stream.concat(Sources.under("docs").stream(), Stream.of(Path.of("README.md"), Path.of("bpmn/README.md")))
                .filter(file -> file.toString().endsWith(".md"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_class_and_method_a_document_names_is_in_the_code(Path document) {
        String text = FORMER.matcher(Sources.read(document)).replaceAll("");
        Set<String> lost = new TreeSet<>();
        Stream.of(QUOTED, EVENT, WHOLE, TEST_TO_RUN)
                .flatMap(names -> names.matcher(text).results())
                .map(name -> name.group(1))
                .filter(name -> !NOT_OURS.contains(name) && !CODE.isThere(name))
                .forEach(lost::add);

        assertThat(lost).isEmpty();
    }
}
