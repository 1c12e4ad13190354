package vn.dondoc.process;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/**
 * One rule for diagrams, named as bpmnlint names it where it has one.
 *
 * @param guilty the elements of a model that break it
 */
record DiagramRule(String name, Function<BpmnModelInstance, Stream<? extends BaseElement>> guilty) {

    /** A rule that each element of a type keeps or breaks by itself. */
    static <T extends BaseElement> DiagramRule over(String name, Class<T> type, Predicate<T> broken) {
        return new DiagramRule(
                name, model -> model.getModelElementsByType(type).stream().filter(broken));
    }

    /** Which elements of a file break which rules, a line each. */
    static Stream<String> findings(Collection<DiagramRule> rules, String file, BpmnModelInstance model) {
        return rules.stream()
                .flatMap(rule -> rule.guilty()
                        .apply(model)
                        .map(element -> "%s: %s: %s".formatted(file, element.getId(), rule.name())));
    }
}
