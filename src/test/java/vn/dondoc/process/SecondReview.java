package vn.dondoc.process;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.core.io.ClassPathResource;
import vn.dondoc.document.DocumentAct;

/**
 * The diagram of documents as somebody would change it who wants the form checked too before a signature: a step after the
 * last review there is, drawn where it stands.
 */
public final class SecondReview {

    /** What the step is called. */
    public static final String NAME = "Soát thể thức";

    /** What it is called in English. */
    public static final String ENGLISH = "Check the form";

    private static final String ID = "checkFormBeforeSigning";
    private static final int WIDTH = 100;
    private static final int HEIGHT = 80;
    private static final int ARROW = 40;

    private final BpmnModelInstance model;
    private final UserTask before;
    private final SequenceFlow arrival;
    private final FlowNode after;

    private SecondReview(BpmnModelInstance model) {
        this.model = model;
        this.before = lastReview(model);
        this.arrival = before.getOutgoing().iterator().next();
        this.after = arrival.getTarget();
    }

    /** The diagram with one review more. */
    public static String diagram() throws IOException {
        try (InputStream one = new ClassPathResource("bpmn/document-issuance.bpmn").getInputStream()) {
            BpmnModelInstance model = Bpmn.readModelFromStream(one);
            new SecondReview(model).insert();
            return Bpmn.convertToString(model);
        }
    }

    private static UserTask lastReview(BpmnModelInstance model) {
        return model.getModelElementsByType(UserTask.class).stream()
                .filter(task -> isReview(model, task))
                .filter(task -> task.getSucceedingNodes().list().stream().noneMatch(next -> isReview(model, next)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isReview(BpmnModelInstance model, FlowNode node) {
        return node instanceof UserTask
                && TaskContract.read(model, node.getId()).act().equals(DocumentAct.REVIEW.name());
    }

    private void insert() {
        UserTask step = step();
        arrival.setId(before.getId() + "_to_" + ID);
        after.getIncoming().remove(arrival);
        arrival.setTarget(step);
        step.getIncoming().add(arrival);
        SequenceFlow departure = model.newInstance(SequenceFlow.class, ID + "_to_" + after.getId());
        before.getParentElement().addChildElement(departure);
        departure.setSource(step);
        departure.setTarget(after);
        step.getOutgoing().add(departure);
        after.getIncoming().add(departure);
        draw(step, departure);
    }

    private UserTask step() {
        UserTask step = model.newInstance(UserTask.class, ID);
        before.getParentElement().addChildElement(step);
        step.setName(NAME);
        Documentation words = model.newInstance(Documentation.class);
        words.setTextContent("Văn thư soát thể thức, rồi trình ký hoặc trả lại kèm lý do.");
        step.getDocumentations().add(words);
        ExtensionElements extension = model.newInstance(ExtensionElements.class);
        step.setExtensionElements(extension);
        CamundaProperties contract = extension.addExtensionElement(CamundaProperties.class);
        property(contract, "act", DocumentAct.REVIEW.name());
        property(contract, "holder", "CLERK@registryUnit");
        property(contract, "name_en", ENGLISH);
        return step;
    }

    private void property(CamundaProperties contract, String name, String value) {
        CamundaProperty property = model.newInstance(CamundaProperty.class);
        property.setCamundaName(name);
        property.setCamundaValue(value);
        contract.addChildElement(property);
    }

    /** Whatever stands right of the new step moves aside, and what it stands in becomes wider. */
    private void draw(UserTask step, SequenceFlow departure) {
        double left = DiagramGeometry.bounds(after).getX();
        double top = DiagramGeometry.bounds(before).getY();
        double middle = DiagramGeometry.bounds(before).getCenterY();
        List<Waypoint> arrow = List.copyOf(arrival.getDiagramElement().getWaypoints());
        model.getModelElementsByType(Bounds.class).forEach(bounds -> makeRoom(bounds, left));
        model.getModelElementsByType(Waypoint.class).stream()
                .filter(point -> !arrow.contains(point) && point.getX() >= left)
                .forEach(point -> point.setX(point.getX() + WIDTH + ARROW));
        shape(step, left, top);
        edge(departure, left + WIDTH, left + WIDTH + ARROW, middle);
    }

    private static void makeRoom(Bounds bounds, double left) {
        if (bounds.getX() >= left) {
            bounds.setX(bounds.getX() + WIDTH + ARROW);
        } else if (bounds.getParentElement() instanceof BpmnShape shape
                && shape.getBpmnElement() instanceof SubProcess
                && bounds.getX() + bounds.getWidth() > left) {
            bounds.setWidth(bounds.getWidth() + WIDTH + ARROW);
        }
    }

    private void shape(BaseElement step, double left, double top) {
        BpmnShape shape = model.newInstance(BpmnShape.class, step.getId() + "_di");
        plane().addChildElement(shape);
        shape.setBpmnElement(step);
        Bounds bounds = model.newInstance(Bounds.class);
        bounds.setX(left);
        bounds.setY(top);
        bounds.setWidth(WIDTH);
        bounds.setHeight(HEIGHT);
        shape.setBounds(bounds);
    }

    private void edge(BaseElement flow, double from, double to, double height) {
        BpmnEdge edge = model.newInstance(BpmnEdge.class, flow.getId() + "_di");
        plane().addChildElement(edge);
        edge.setBpmnElement(flow);
        for (double x : new double[] {from, to}) {
            Waypoint point = model.newInstance(Waypoint.class);
            point.setX(x);
            point.setY(height);
            edge.addChildElement(point);
        }
    }

    private ModelElementInstance plane() {
        return before.getDiagramElement().getParentElement();
    }
}
