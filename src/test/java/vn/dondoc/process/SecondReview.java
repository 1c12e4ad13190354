package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The diagram of documents as somebody would change it who wants the form checked too before a signature. */
public final class SecondReview {

    /** What the second step is called. */
    public static final String NAME = "Soát thể thức";

    /** What it is called in English. */
    public static final String ENGLISH = "Check the form";

    private static final String TASK = """
            <bpmn:userTask id="checkForm" name="%s">
              <bpmn:documentation>Văn thư soát thể thức.</bpmn:documentation>
              <bpmn:extensionElements><camunda:properties>
                <camunda:property name="act" value="REVIEW"/>
                <camunda:property name="holder" value="CLERK@registryUnit"/>
                <camunda:property name="name_en" value="%s"/>
              </camunda:properties></bpmn:extensionElements>
              <bpmn:incoming>reviewDraft_to_checkForm</bpmn:incoming>
              <bpmn:outgoing>checkForm_to_readyToSign</bpmn:outgoing>
            </bpmn:userTask>
            <bpmn:exclusiveGateway id="readyToSign">
            """.formatted(NAME, ENGLISH);

    private static final String FLOWS = """
            <bpmn:sequenceFlow id="reviewDraft_to_checkForm" sourceRef="reviewDraft" targetRef="checkForm"/>
            <bpmn:sequenceFlow id="checkForm_to_readyToSign" sourceRef="checkForm" targetRef="readyToSign"/>
            """;

    private static final String SHAPE = """
            <bpmndi:BPMNShape id="checkForm_di" bpmnElement="checkForm">
              <dc:Bounds x="616" y="160" width="100" height="80"/>
            </bpmndi:BPMNShape>
            <bpmndi:BPMNEdge id="reviewDraft_to_checkForm_di" bpmnElement="reviewDraft_to_checkForm">
              <di:waypoint x="576" y="200"/>
              <di:waypoint x="616" y="200"/>
            </bpmndi:BPMNEdge>
            <bpmndi:BPMNEdge id="checkForm_to_readyToSign_di" bpmnElement="checkForm_to_readyToSign">
              <di:waypoint x="716" y="200"/>
              <di:waypoint x="756" y="200"/>
            </bpmndi:BPMNEdge>
            <bpmndi:BPMNShape id="readyToSign_di\"""";

    /** Room for the step and the arrow to it. */
    private static final int WIDER = 140;

    private static final int RIGHT_OF_THE_FIRST = 600;
    private static final Pattern X = Pattern.compile(" x=\"(\\d+)\"");

    private SecondReview() {}

    /** The diagram with both reviews, drawn as it is run. */
    public static String diagram() throws IOException {
        String one = new ClassPathResource("bpmn/document-issuance.bpmn").getContentAsString(StandardCharsets.UTF_8);
        String drawn = changed(
                X.matcher(one).replaceAll(SecondReview::movedAside),
                "width=\"790\" height=\"220\"",
                "width=\"930\" height=\"220\"");
        String edge = text(drawn, "<bpmndi:BPMNEdge id=\"reviewDraft_to_readyToSign_di\".*?</bpmndi:BPMNEdge>");
        String shaped = changed(changed(drawn, edge, ""), "<bpmndi:BPMNShape id=\"readyToSign_di\"", SHAPE);
        String flow = text(shaped, "<bpmn:sequenceFlow id=\"reviewDraft_to_readyToSign\"[^>]*>");
        String tasked = changed(changed(shaped, flow, FLOWS), "<bpmn:exclusiveGateway id=\"readyToSign\">", TASK);
        String left = changed(
                tasked,
                "<bpmn:outgoing>reviewDraft_to_readyToSign</bpmn:outgoing>",
                "<bpmn:outgoing>reviewDraft_to_checkForm</bpmn:outgoing>");
        return changed(
                left,
                "<bpmn:incoming>reviewDraft_to_readyToSign</bpmn:incoming>",
                "<bpmn:incoming>checkForm_to_readyToSign</bpmn:incoming>");
    }

    private static String movedAside(MatchResult place) {
        int x = Integer.parseInt(place.group(1));
        return " x=\"%d\"".formatted(x < RIGHT_OF_THE_FIRST ? x : x + WIDER);
    }

    private static String text(String diagram, String regex) {
        Matcher found = Pattern.compile(regex, Pattern.DOTALL).matcher(diagram);
        assertThat(found.find()).as(regex).isTrue();
        return found.group();
    }

    private static String changed(String diagram, String text, String other) {
        assertThat(diagram).containsOnlyOnce(text);
        return diagram.replace(text, other);
    }
}
