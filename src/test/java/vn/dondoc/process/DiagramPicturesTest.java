package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures beside the diagrams are drawn from them, here, with every build. */
class DiagramPicturesTest {

    static List<Path> diagrams() throws IOException {
        return DiagramsTest.diagrams();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void the_picture_of_a_diagram_is_drawn_from_it(Path diagram) throws IOException {
        BpmnModelInstance model = Bpmn.readModelFromFile(diagram.toFile());
        Process process = model.getModelElementsByType(Process.class).iterator().next();

        String picture = new DiagramPicture(model).svg(process.getName());

        Files.writeString(diagram.resolveSibling(process.getId() + ".svg"), picture);
        assertThat(model.getModelElementsByType(FlowNode.class))
                .filteredOn(node -> node.getName() != null)
                .allSatisfy(node -> assertThat(picture)
                        .contains(SvgText.escaped(node.getName().split(" ")[0])));
    }

    @Test
    void text_is_broken_between_words_into_lines_of_about_one_length() {
        assertThat(SvgText.lines("Quyết định việc chuyển trả", 16)).containsExactly("Quyết định việc", "chuyển trả");
        assertThat(SvgText.lines("Cấp số và ban hành", 14)).containsExactly("Cấp số và", "ban hành");
        assertThat(SvgText.lines("Ký", 1)).containsExactly("Ký");
    }
}
