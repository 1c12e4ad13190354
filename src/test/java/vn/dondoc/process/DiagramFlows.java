package vn.dondoc.process;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;

/** What leads to what in a diagram, by the flows themselves: what a node lists of them is a copy. */
final class DiagramFlows {

    private DiagramFlows() {}

    static List<SequenceFlow> into(FlowNode node) {
        return flows(node).filter(flow -> node.equals(flow.getTarget())).toList();
    }

    static List<SequenceFlow> outOf(FlowNode node) {
        return flows(node).filter(flow -> node.equals(flow.getSource())).toList();
    }

    private static Stream<SequenceFlow> flows(FlowNode node) {
        return node.getModelInstance().getModelElementsByType(SequenceFlow.class).stream();
    }

    static boolean splits(Gateway gateway) {
        return outOf(gateway).size() > 1;
    }

    static boolean isDefault(SequenceFlow flow) {
        return flow.getSource() instanceof ExclusiveGateway asking && flow.equals(asking.getDefault());
    }

    static boolean chosen(SequenceFlow flow) {
        return flow.getConditionExpression() != null
                || flow.getSource() instanceof ExclusiveGateway asking && splits(asking);
    }

    static boolean startedByEvent(BaseElement element) {
        return element instanceof SubProcess inner && inner.triggeredByEvent();
    }

    static Collection<EventDefinition> definitions(FlowElement event) {
        if (event instanceof CatchEvent catching) {
            return catching.getEventDefinitions();
        }
        return event instanceof ThrowEvent throwing ? throwing.getEventDefinitions() : List.of();
    }

    /** What stands directly in a process or sub-process. */
    static <T extends FlowElement> List<T> within(BaseElement level, Class<T> type) {
        Collection<FlowElement> elements =
                level instanceof SubProcess inner ? inner.getFlowElements() : ((Process) level).getFlowElements();
        return elements.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Whether a token may come from one node to another, by flows or by an event at the edge of what it passes. */
    static boolean leads(FlowNode from, FlowNode to) {
        Set<FlowNode> seen = new HashSet<>(Set.of(from));
        Deque<FlowNode> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            after(next.pop()).filter(seen::add).forEach(next::push);
        }
        return seen.contains(to);
    }

    private static Stream<FlowNode> after(FlowNode node) {
        Stream<FlowNode> targets = outOf(node).stream().map(SequenceFlow::getTarget);
        return node instanceof Activity host ? Stream.concat(targets, edgesOf(host)) : targets;
    }

    private static Stream<BoundaryEvent> edgesOf(Activity host) {
        return host.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> host.equals(event.getAttachedTo()));
    }
}
