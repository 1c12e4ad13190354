package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every diagram in {@code bpmn/} keeps the usual lint rules. */
class DiagramRulesTest {

    private static final List<DiagramRule> RULES =
            Stream.of(FlowRules.ALL, LayoutRules.ALL).flatMap(List::stream).toList();

    static List<Path> diagrams() throws IOException {
        return DiagramsTest.diagrams();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_diagram_keeps_every_rule(Path diagram) {
        var model = Bpmn.readModelFromFile(diagram.toFile());

        assertThat(DiagramRule.findings(RULES, diagram.toString(), model)).isEmpty();
    }
}
