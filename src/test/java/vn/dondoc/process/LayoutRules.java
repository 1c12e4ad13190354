package vn.dondoc.process;

import static vn.dondoc.process.DiagramFlows.leads;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** The rules for how a diagram is drawn: standard sizes, nothing over anything else, straight lines, left to right. */
final class LayoutRules {

    static final List<DiagramRule> ALL = List.of(
            DiagramRule.over("no-bpmndi", FlowElement.class, element -> !drawn(element)),
            nodes("standard-size", LayoutRules::oddSize),
            nodes("no-overlapping-elements", LayoutRules::overlapsAnother),
            nodes("inside-its-frame", LayoutRules::outsideItsFrame),
            nodes("boundary-on-border", LayoutRules::offItsHost),
            flows("orthogonal-edge", flow -> segments(flow).anyMatch(LayoutRules::slanting)),
            flows("edge-on-borders", flow -> !startsAndEndsOnBorders(flow)),
            flows("edge-through-shape", LayoutRules::crossesAShape),
            flows("left-to-right", LayoutRules::goesBackForNoLoop),
            DiagramRule.over("label-placed", FlowElement.class, LayoutRules::labelNowhere),
            DiagramRule.over("label-too-long", FlowElement.class, LayoutRules::labelTooLong),
            DiagramRule.over("label-over-something", FlowElement.class, LayoutRules::labelOverSomething));

    private LayoutRules() {}

    private static DiagramRule nodes(String name, Predicate<FlowNode> broken) {
        return DiagramRule.over(name, FlowNode.class, node -> drawn(node) && broken.test(node));
    }

    private static DiagramRule flows(String name, Predicate<SequenceFlow> broken) {
        return DiagramRule.over(name, SequenceFlow.class, flow -> wholly(flow) && broken.test(flow));
    }

    private static boolean wholly(SequenceFlow flow) {
        return drawn(flow) && drawn(flow.getSource()) && drawn(flow.getTarget());
    }

    private static boolean drawn(FlowElement element) {
        return element.getDiagramElement() != null;
    }

    private static Rectangle2D bounds(FlowNode node) {
        return DiagramGeometry.bounds(node);
    }

    private static Stream<Line2D> segments(SequenceFlow flow) {
        return DiagramGeometry.segments(flow).stream();
    }

    private static <T extends FlowElement> Stream<T> all(FlowElement element, Class<T> type) {
        BpmnModelInstance model = (BpmnModelInstance) element.getModelInstance();
        return model.getModelElementsByType(type).stream().filter(LayoutRules::drawn);
    }

    private static boolean oddSize(FlowNode node) {
        if (node instanceof Event) {
            return !sized(node, 36, 36);
        }
        return node instanceof Gateway ? !sized(node, 50, 50) : !(node instanceof SubProcess || sized(node, 100, 80));
    }

    private static boolean sized(FlowNode node, double width, double height) {
        return bounds(node).getWidth() == width && bounds(node).getHeight() == height;
    }

    private static boolean overlapsAnother(FlowNode node) {
        return all(node, FlowNode.class)
                .filter(other -> !other.equals(node) && !frames(other, node) && !frames(node, other))
                .filter(other -> !sits(node, other) && !sits(other, node))
                .anyMatch(other -> bounds(node).intersects(bounds(other)));
    }

    /** What sits on the edge of a frame may reach into it, what it holds may not reach it. */
    private static boolean sits(FlowNode event, FlowNode host) {
        return event instanceof BoundaryEvent edge && host.equals(edge.getAttachedTo());
    }

    private static boolean frames(FlowNode outer, FlowNode inner) {
        return outer.equals(inner.getParentElement());
    }

    private static boolean outsideItsFrame(FlowNode node) {
        return node.getParentElement() instanceof SubProcess frame
                && drawn(frame)
                && !bounds(frame).contains(bounds(node));
    }

    private static boolean offItsHost(FlowNode node) {
        return node instanceof BoundaryEvent event
                && !DiagramGeometry.onBorder(
                        bounds(event.getAttachedTo()),
                        new Point2D.Double(
                                bounds(event).getCenterX(), bounds(event).getCenterY()));
    }

    private static boolean slanting(Line2D segment) {
        return segment.getX1() != segment.getX2() && segment.getY1() != segment.getY2();
    }

    private static boolean startsAndEndsOnBorders(SequenceFlow flow) {
        List<Line2D> way = segments(flow).toList();
        return meets(flow.getSource(), way.get(0).getP1())
                && meets(flow.getTarget(), way.get(way.size() - 1).getP2());
    }

    /** Round and pointed shapes are met in the middle of a side, boxes anywhere on their border. */
    private static boolean meets(FlowNode node, Point2D point) {
        var box = bounds(node);
        boolean middle = point.getX() == box.getCenterX() || point.getY() == box.getCenterY();
        return DiagramGeometry.onBorder(box, point) && (middle || !(node instanceof Event || node instanceof Gateway));
    }

    private static boolean crossesAShape(SequenceFlow flow) {
        return all(flow, FlowNode.class)
                .filter(node -> !frames(node, flow.getSource()) && !frames(node, flow.getTarget()))
                .map(node -> DiagramGeometry.inside(bounds(node)))
                .anyMatch(box -> segments(flow).anyMatch(box::intersectsLine));
    }

    private static boolean goesBackForNoLoop(SequenceFlow flow) {
        return bounds(flow.getTarget()).getCenterX() < bounds(flow.getSource()).getCenterX()
                && !leads(flow.getTarget(), flow.getSource());
    }

    private static boolean labelNowhere(FlowElement element) {
        boolean outside = element instanceof Event || element instanceof Gateway || element instanceof SequenceFlow;
        return outside
                && element.getName() != null
                && !element.getName().isBlank()
                && DiagramGeometry.label(element).isEmpty();
    }

    private static boolean labelTooLong(FlowElement element) {
        return element.getName() != null
                && DiagramGeometry.label(element).stream().anyMatch(box -> !SvgText.fits(box, element.getName()));
    }

    private static boolean labelOverSomething(FlowElement element) {
        return DiagramGeometry.label(element).stream()
                .anyMatch(
                        label -> overLines(element, label) || overShapes(element, label) || overLabels(element, label));
    }

    private static boolean overLines(FlowElement element, Rectangle2D label) {
        return all(element, SequenceFlow.class).flatMap(LayoutRules::segments).anyMatch(label::intersectsLine);
    }

    /** A label stands free, or wholly inside a frame. */
    private static boolean overShapes(FlowElement element, Rectangle2D label) {
        return all(element, FlowNode.class)
                .filter(node -> bounds(node).intersects(label))
                .anyMatch(node -> !(node instanceof SubProcess && bounds(node).contains(label)));
    }

    private static boolean overLabels(FlowElement element, Rectangle2D label) {
        return all(element, FlowElement.class)
                .filter(other -> !other.equals(element))
                .flatMap(other -> DiagramGeometry.label(other).stream())
                .anyMatch(label::intersects);
    }
}
