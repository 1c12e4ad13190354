package vn.dondoc.process;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Where the elements of a diagram are drawn. */
final class DiagramGeometry {

    private DiagramGeometry() {}

    static Rectangle2D bounds(FlowNode node) {
        return rectangle(((BpmnShape) node.getDiagramElement()).getBounds());
    }

    /** The way of a flow, corner by corner. */
    static List<Point2D> waypoints(SequenceFlow flow) {
        return flow.getDiagramElement().getWaypoints().stream()
                .<Point2D>map(point -> new Point2D.Double(point.getX(), point.getY()))
                .toList();
    }

    static List<Line2D> segments(SequenceFlow flow) {
        List<Point2D> points = waypoints(flow);
        return IntStream.range(1, points.size())
                .<Line2D>mapToObj(i -> new Line2D.Double(points.get(i - 1), points.get(i)))
                .toList();
    }

    /** The place of a label outside its shape, where the diagram says one. */
    static Optional<Rectangle2D> label(FlowElement element) {
        return Optional.ofNullable(element.getDiagramElement())
                .map(drawn ->
                        drawn instanceof BpmnShape shape ? shape.getBpmnLabel() : ((BpmnEdge) drawn).getBpmnLabel())
                .map(found -> rectangle(found.getBounds()));
    }

    static boolean onBorder(Rectangle2D box, Point2D point) {
        boolean across = point.getX() >= box.getMinX() && point.getX() <= box.getMaxX();
        boolean along = point.getY() >= box.getMinY() && point.getY() <= box.getMaxY();
        boolean onSide = point.getX() == box.getMinX() || point.getX() == box.getMaxX();
        boolean onTopOrBottom = point.getY() == box.getMinY() || point.getY() == box.getMaxY();
        return onSide && along || onTopOrBottom && across;
    }

    /** A box without its border: what ends on the border does not enter it. */
    static Rectangle2D inside(Rectangle2D box) {
        return new Rectangle2D.Double(box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2);
    }

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
