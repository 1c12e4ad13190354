package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.access.Act;
import vn.dondoc.access.Acts;
import vn.dondoc.access.Parties;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/** Every diagram in {@code bpmn/} keeps its contract with the code (domain §8). */
class DiagramsTest {

    private static final Set<String> STEPS =
            Acts.ofEveryRoom().stream().filter(Act::isStep).map(Act::name).collect(Collectors.toSet());

    private static final Parties EVERYBODY = new Parties(
            ObjectRef.of(new DocumentId(1)),
            true,
            new Parties.People(new PersonId(1), new PersonId(2), new PersonId(3), new PersonId(4)),
            new Parties.Units(new UnitId("A"), new UnitId("B"), new UnitId("C"), new UnitId("D"), Set.of()));

    static List<Path> diagrams() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_user_task_says_what_is_to_be_done_and_by_whom(Path diagram) {
        BpmnModelInstance model = Bpmn.readModelFromFile(diagram.toFile());

        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            TaskContract.Step step = TaskContract.read(model, task.getId());
            assertThat(STEPS).as(task.getId()).contains(step.act());
            assertThat(Holders.resolve(step.holders(), EVERYBODY))
                    .as(task.getId())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void the_file_is_named_like_its_process_which_is_kept_for_five_years(Path diagram) {
        BpmnModelInstance model = Bpmn.readModelFromFile(diagram.toFile());

        var processes = model.getModelElementsByType(Process.class);

        assertThat(processes).singleElement().satisfies(process -> {
            assertThat(process.getId() + ".bpmn")
                    .isEqualTo(diagram.getFileName().toString());
            assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P1825D");
        });
    }
}
