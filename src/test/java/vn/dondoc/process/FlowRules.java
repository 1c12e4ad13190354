package vn.dondoc.process;

import static vn.dondoc.process.DiagramFlows.chosen;
import static vn.dondoc.process.DiagramFlows.definitions;
import static vn.dondoc.process.DiagramFlows.into;
import static vn.dondoc.process.DiagramFlows.isDefault;
import static vn.dondoc.process.DiagramFlows.outOf;
import static vn.dondoc.process.DiagramFlows.splits;
import static vn.dondoc.process.DiagramFlows.startedByEvent;
import static vn.dondoc.process.DiagramFlows.within;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ComplexGateway;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** The rules for what a diagram says: bpmnlint's recommended ones, and the house's own for words and ids. */
final class FlowRules {

    static final List<DiagramRule> ALL = List.of(
            DiagramRule.over("no-disconnected", FlowNode.class, FlowRules::alone),
            DiagramRule.over("no-implicit-start", FlowNode.class, node -> noWayIn(node) && !alone(node)),
            DiagramRule.over("no-implicit-end", FlowNode.class, node -> noWayOut(node) && !alone(node)),
            DiagramRule.over(
                    "fake-join",
                    FlowNode.class,
                    node -> !(node instanceof Gateway) && into(node).size() > 1),
            DiagramRule.over(
                    "no-implicit-split",
                    FlowNode.class,
                    node -> !(node instanceof Gateway) && outOf(node).size() > 1),
            DiagramRule.over(
                    "no-gateway-join-fork",
                    Gateway.class,
                    gate -> splits(gate) && into(gate).size() > 1),
            DiagramRule.over(
                    "superfluous-gateway",
                    Gateway.class,
                    gate -> !splits(gate) && into(gate).size() < 2),
            DiagramRule.over("no-inclusive-gateway", InclusiveGateway.class, gate -> true),
            DiagramRule.over("no-complex-gateway", ComplexGateway.class, gate -> true),
            DiagramRule.over("event-based-gateway", EventBasedGateway.class, gate -> !splits(gate)),
            DiagramRule.over("conditional-flows", SequenceFlow.class, FlowRules::choiceUnclear),
            DiagramRule.over("no-duplicate-sequence-flows", SequenceFlow.class, FlowRules::drawnTwice),
            levels(
                    "start-event-required",
                    level -> within(level, StartEvent.class).isEmpty()),
            levels("end-event-required", level -> within(level, EndEvent.class).isEmpty()),
            levels("single-blank-start-event", FlowRules::severalBlankStarts),
            DiagramRule.over("sub-process-blank-start-event", StartEvent.class, FlowRules::startsTyped),
            DiagramRule.over("event-sub-process-typed-start-event", StartEvent.class, FlowRules::startsBlank),
            DiagramRule.over(
                    "single-event-definition",
                    Event.class,
                    event -> definitions(event).size() > 1),
            DiagramRule.over("superfluous-termination", EndEvent.class, FlowRules::terminatesAlone),
            DiagramRule.over("link-event", LinkEventDefinition.class, FlowRules::unpaired),
            DiagramRule.over("global", Message.class, FlowRules::notOneMessageForOneName),
            DiagramRule.over("label-required", FlowElement.class, FlowRules::unlabelled),
            DiagramRule.over("gateways-ask", Gateway.class, gate -> splits(gate) && !asks(gate)),
            DiagramRule.over("readable-id", FlowElement.class, element -> !readable(element)),
            DiagramRule.over("user-task-contract", UserTask.class, FlowRules::saysTooLittle),
            DiagramRule.over("no-script", ScriptTask.class, task -> true),
            levels("at-most-a-dozen", FlowRules::tooMany));

    private static final int DOZEN = 12;

    private FlowRules() {}

    private static DiagramRule levels(String name, Predicate<BaseElement> broken) {
        return new DiagramRule(name, model -> levelsOf(model).filter(broken));
    }

    private static Stream<BaseElement> levelsOf(BpmnModelInstance model) {
        return Stream.of(Process.class, SubProcess.class).flatMap(type -> model.getModelElementsByType(type).stream());
    }

    private static boolean alone(FlowNode node) {
        return into(node).isEmpty() && outOf(node).isEmpty() && !startedByEvent(node);
    }

    private static boolean noWayIn(FlowNode node) {
        return into(node).isEmpty()
                && !(node instanceof StartEvent || node instanceof BoundaryEvent || startedByEvent(node));
    }

    private static boolean noWayOut(FlowNode node) {
        return outOf(node).isEmpty() && !(node instanceof EndEvent || startedByEvent(node));
    }

    /** Out of a question each flow has a condition, except the one that is taken when none holds. */
    private static boolean choiceUnclear(SequenceFlow flow) {
        return chosen(flow) && (flow.getConditionExpression() == null) != isDefault(flow);
    }

    private static boolean drawnTwice(SequenceFlow flow) {
        return outOf(flow.getSource()).stream()
                .anyMatch(other -> !other.equals(flow) && other.getTarget().equals(flow.getTarget()));
    }

    private static boolean severalBlankStarts(BaseElement level) {
        return within(level, StartEvent.class).stream()
                        .filter(start -> definitions(start).isEmpty())
                        .count()
                > 1;
    }

    private static boolean startsTyped(StartEvent start) {
        return start.getParentElement() instanceof SubProcess inner
                && !inner.triggeredByEvent()
                && !definitions(start).isEmpty();
    }

    private static boolean startsBlank(StartEvent start) {
        return start.getParentElement() instanceof SubProcess inner
                && inner.triggeredByEvent()
                && definitions(start).isEmpty();
    }

    private static boolean terminatesAlone(EndEvent end) {
        return definitions(end).stream().anyMatch(TerminateEventDefinition.class::isInstance)
                && within((BaseElement) end.getParentElement(), EndEvent.class).size() == 1;
    }

    private static boolean unpaired(LinkEventDefinition link) {
        return link.getModelInstance().getModelElementsByType(LinkEventDefinition.class).stream()
                .noneMatch(other -> link.getName().equals(other.getName()) && thrown(link) != thrown(other));
    }

    private static boolean thrown(LinkEventDefinition link) {
        return link.getParentElement() instanceof IntermediateThrowEvent;
    }

    private static boolean notOneMessageForOneName(Message message) {
        var model = message.getModelInstance();
        boolean heard = model.getModelElementsByType(MessageEventDefinition.class).stream()
                .anyMatch(event -> message.equals(event.getMessage()));
        boolean namedAgain = model.getModelElementsByType(Message.class).stream()
                .anyMatch(other -> !other.equals(message) && message.getName().equals(other.getName()));
        return !heard || namedAgain;
    }

    private static boolean unlabelled(FlowElement element) {
        return blank(element.getName()) && needsLabel(element);
    }

    private static boolean needsLabel(FlowElement element) {
        if (element instanceof SequenceFlow flow) {
            return chosen(flow);
        }
        return element instanceof Gateway gate ? splits(gate) : element instanceof FlowNode;
    }

    private static boolean asks(Gateway gate) {
        return !blank(gate.getName()) && gate.getName().endsWith("?");
    }

    private static boolean readable(FlowElement element) {
        return element instanceof SequenceFlow flow
                ? flow.getId()
                        .equals(flow.getSource().getId() + "_to_"
                                + flow.getTarget().getId())
                : element.getId().matches("[a-z]{3,}([A-Z][a-z]+)*|[a-z]+([A-Z][a-z]+)+");
    }

    private static boolean saysTooLittle(UserTask task) {
        return task.getDocumentations().stream().allMatch(text -> blank(text.getTextContent()))
                || !Stream.of("act", "holder", "name_en").allMatch(name -> has(task, name));
    }

    private static boolean has(UserTask task, String name) {
        return task.getModelInstance().getModelElementsByType(CamundaProperty.class).stream()
                .filter(property -> task.equals(
                        property.getParentElement().getParentElement().getParentElement()))
                .anyMatch(property -> name.equals(property.getCamundaName()) && !blank(property.getCamundaValue()));
    }

    /** What is done and asked on one level; events only mark it. */
    private static boolean tooMany(BaseElement level) {
        return within(level, FlowNode.class).stream()
                        .filter(node -> !(node instanceof Event))
                        .count()
                > DOZEN;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
