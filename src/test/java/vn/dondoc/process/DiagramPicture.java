package vn.dondoc.process;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A diagram as an SVG picture, drawn where the diagram itself says; the same diagram gives the same picture. */
final class DiagramPicture {

    private static final double MARGIN = 20;

    private static final String HEAD = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="%s" width="%s" height="%s" role="img">
            <title>%s</title>
            <style>
              text { font: 12px 'Noto Sans', 'Segoe UI', Roboto, 'DejaVu Sans', Arial, sans-serif; fill: #1b2733; text-anchor: middle; }
              text.label { font-size: 11px; fill: #37474f; }
              text.title { font-weight: 600; }
              .shape { fill: #fff; stroke: #37474f; stroke-width: 1.5; }
              .user { fill: #eef5fd; stroke: #1f5fa8; }
              .service { fill: #f3f4f6; }
              .frame { fill: #fafbfc; }
              .byEvent { stroke-dasharray: 2 4; }
              .end { stroke-width: 3.5; }
              .mark { fill: none; stroke: #37474f; stroke-width: 1.3; }
              .flow { fill: none; stroke: #37474f; stroke-width: 1.5; stroke-linejoin: round; }
            </style>
            <defs>
              <marker id="arrow" viewBox="0 0 10 10" refX="9.5" refY="5" markerWidth="11" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 1 10 5 0 9z" fill="#37474f"/></marker>
            </defs>
            <rect x="%s" y="%s" width="%s" height="%s" rx="12" fill="#fff"/>
            """;

    private final BpmnModelInstance model;

    DiagramPicture(BpmnModelInstance model) {
        this.model = model;
    }

    String svg(String title) {
        Rectangle2D page = page();
        String box = "%s %s %s %s".formatted(places(page).toArray());
        List<String> at = places(page);
        String head = HEAD.formatted(
                box, at.get(2), at.get(3), SvgText.escaped(title), at.get(0), at.get(1), at.get(2), at.get(3));
        return Stream.of(frames(), flows(), nodes(), labels())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", head, "\n</svg>\n"));
    }

    /** All that is drawn, and a margin. */
    private Rectangle2D page() {
        Stream<Rectangle2D> shapes = all(FlowNode.class).map(DiagramGeometry::bounds);
        Stream<Rectangle2D> names = all(FlowElement.class).flatMap(element -> DiagramGeometry.label(element).stream());
        Stream<Rectangle2D> lines = all(SequenceFlow.class)
                .flatMap(flow -> DiagramGeometry.segments(flow).stream())
                .map(segment -> segment.getBounds2D());
        Rectangle2D drawn = Stream.of(shapes, names, lines)
                .flatMap(boxes -> boxes)
                .reduce(Rectangle2D::createUnion)
                .orElseThrow();
        return new Rectangle2D.Double(
                drawn.getX() - MARGIN,
                drawn.getY() - MARGIN,
                drawn.getWidth() + 2 * MARGIN,
                drawn.getHeight() + 2 * MARGIN);
    }

    private static List<String> places(Rectangle2D box) {
        return Stream.of(box.getX(), box.getY(), box.getWidth(), box.getHeight())
                .map(DiagramPicture::number)
                .toList();
    }

    private Stream<String> frames() {
        return all(SubProcess.class).map(frame -> {
            Rectangle2D box = DiagramGeometry.bounds(frame);
            String look = DiagramFlows.startedByEvent(frame) ? "shape frame byEvent" : "shape frame";
            return rounded(look, box) + SvgText.line("title", box.getCenterX(), box.getY() + 20, frame.getName());
        });
    }

    private Stream<String> flows() {
        return all(SequenceFlow.class).map(flow -> {
            List<Point2D> way = DiagramGeometry.waypoints(flow);
            String points = way.stream()
                    .map(point -> number(point.getX()) + "," + number(point.getY()))
                    .collect(Collectors.joining(" "));
            String line = "<polyline class=\"flow\" points=\"%s\" marker-end=\"url(#arrow)\"/>".formatted(points);
            return DiagramFlows.isDefault(flow) ? line + stroke(way) : line;
        });
    }

    /** The short stroke across the flow that is taken when no condition holds. */
    private static String stroke(List<Point2D> way) {
        Point2D from = way.get(0);
        double x = from.getX() + 9 * Math.signum(way.get(1).getX() - from.getX());
        double y = from.getY() + 9 * Math.signum(way.get(1).getY() - from.getY());
        return path("mark", x - 3.5, y + 5, "l7 -10");
    }

    /** Events last: those at the edge of a task lie over it. */
    private Stream<String> nodes() {
        return all(FlowNode.class)
                .filter(node -> !(node instanceof SubProcess))
                .sorted(Comparator.comparing(node -> node instanceof Event))
                .map(DiagramPicture::node);
    }

    private static String node(FlowNode node) {
        Rectangle2D box = DiagramGeometry.bounds(node);
        if (node instanceof Event event) {
            return event(event, box);
        }
        return node instanceof Gateway gate ? gateway(gate, box) : task(node, box);
    }

    private static String task(FlowNode task, Rectangle2D box) {
        if (task instanceof UserTask) {
            return task("shape user", task, box) + SvgMarks.person(box.getX() + 14, box.getY() + 13);
        }
        return task instanceof ServiceTask
                ? task("shape service", task, box) + SvgMarks.wheel(box.getX() + 15, box.getY() + 15)
                : task("shape", task, box);
    }

    private static String task(String look, FlowNode task, Rectangle2D box) {
        return rounded(look, box) + SvgText.inTask(box, task.getName());
    }

    private static String event(Event event, Rectangle2D box) {
        boolean once = event instanceof StartEvent || event instanceof EndEvent;
        String outer = circle(event instanceof EndEvent ? "shape end" : "shape", box, 18);
        String inner = once ? "" : circle("shape", box, 14.5);
        boolean message = DiagramFlows.definitions(event).stream().anyMatch(MessageEventDefinition.class::isInstance);
        return outer + inner + (message ? SvgMarks.letter(box.getCenterX(), box.getCenterY()) : "");
    }

    private static String gateway(Gateway gate, Rectangle2D box) {
        String diamond = path("shape", box.getCenterX(), box.getY(), "l25 25 -25 25 -25 -25z");
        String cross = path("mark", box.getCenterX() - 8, box.getCenterY() - 9, "l16 18 m0-18 l-16 18");
        return gate instanceof ExclusiveGateway
                ? diamond + cross.replace("\"mark\"", "\"mark\" stroke-width=\"2.5\"")
                : diamond;
    }

    private Stream<String> labels() {
        return all(FlowElement.class)
                .flatMap(element ->
                        DiagramGeometry.label(element).stream().map(box -> SvgText.label(box, element.getName())));
    }

    private <T extends FlowElement> Stream<T> all(Class<T> type) {
        return model.getModelElementsByType(type).stream();
    }

    private static String rounded(String look, Rectangle2D box) {
        return "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"10\"/>"
                .formatted(Stream.concat(Stream.of(look), places(box).stream()).toArray());
    }

    private static String circle(String look, Rectangle2D box, double radius) {
        return "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
                .formatted(look, number(box.getCenterX()), number(box.getCenterY()), number(radius));
    }

    static String path(String look, double x, double y, String way) {
        return "<path class=\"%s\" d=\"M%s %s%s\"/>".formatted(look, number(x), number(y), way);
    }

    /** A number as SVG wants it: with a point, and without one where it is whole. */
    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
