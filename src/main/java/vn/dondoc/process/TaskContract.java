package vn.dondoc.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.dondoc.common.StepName;

/**
 * The contract that makes BPMN real (domain §8): what is to be done at a user task, and for whom it waits, are two
 * properties of the diagram.
 */
@Component
class TaskContract {

    private final ObjectProvider<RepositoryService> repository;
    private final Map<String, Step> known = new ConcurrentHashMap<>();

    TaskContract(ObjectProvider<RepositoryService> repository) {
        this.repository = repository;
    }

    /** What a user task says of itself: the name of the act, its own name, and the holders in the words of the diagram. */
    record Step(String act, StepName name, List<String> holders) {}

    Step of(Task task) {
        return of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
    }

    Step of(String definition, String element) {
        return known.computeIfAbsent(definition + "#" + element, key -> read(definition, element));
    }

    private Step read(String definition, String element) {
        return read(repository.getObject().getBpmnModelInstance(definition), element);
    }

    static Step read(BpmnModelInstance model, String element) {
        UserTask task = Objects.requireNonNull(model.getModelElementById(element));
        return new Step(
                required(task, "act"),
                new StepName(task.getName(), property(task, "name_en").orElse(task.getName())),
                List.of(required(task, "holder").split("\\|")));
    }

    private static String required(UserTask task, String name) {
        return property(task, name)
                .orElseThrow(() -> new IllegalStateException(task.getId() + " lacks the property " + name));
    }

    private static Optional<String> property(UserTask task, String name) {
        return task.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }
}
