package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every diagram in {@code bpmn/} keeps the usual lint rules, and each rule finds what it is there for. */
class DiagramRulesTest {

    static final List<DiagramRule> RULES =
            Stream.of(FlowRules.ALL, LayoutRules.ALL).flatMap(List::stream).toList();

    /** A diagram kept for these tests alone: what is broken here is not what the office works by. */
    private static final Path SOUND = Path.of("src/test/resources/diagrams/sound.bpmn");

    static List<Path> diagrams() throws IOException {
        return DiagramsTest.diagrams();
    }

    @Test
    void the_diagram_that_is_broken_here_is_sound() {
        assertThat(DiagramRule.findings(RULES, SOUND.toString(), Bpmn.readModelFromFile(SOUND.toFile())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_diagram_keeps_every_rule(Path diagram) {
        var model = Bpmn.readModelFromFile(diagram.toFile());

        assertThat(DiagramRule.findings(RULES, diagram.toString(), model)).isEmpty();
    }

    /** In the texts, {@code '} stands for a quotation mark and {@code ...} for whatever comes between. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            no-disconnected                     | draftDiscarded        | sourceRef='draftDiscarded' targetRef='ended'         | sourceRef='draftSentBack' targetRef='ended'
            no-implicit-start                   | signDocument          | sourceRef='readyToSign' targetRef='signDocument'     | sourceRef='readyToSign' targetRef='numberAndIssue'
            no-implicit-end                     | numberAndIssue        | sourceRef='numberAndIssue' targetRef                 | sourceRef='signDocument' targetRef
            fake-join                           | approval              | sourceRef='reviseDraft' targetRef='draftReady'       | sourceRef='reviseDraft' targetRef='approval'
            no-implicit-split                   | signDocument          | sourceRef='numberAndIssue' targetRef                 | sourceRef='signDocument' targetRef
            no-gateway-join-fork                | reviewNeeded          | sourceRef='reviewDraft' targetRef='readyToSign'      | sourceRef='reviewDraft' targetRef='reviewNeeded'
            superfluous-gateway                 | draftReady            | sourceRef='reviseDraft' targetRef='draftReady'       | sourceRef='reviseDraft' targetRef='approval'
            no-inclusive-gateway                | draftReady            | <bpmn:exclusiveGateway id='draftReady'>...</bpmn:exclusiveGateway> | <bpmn:inclusiveGateway id='draftReady'></bpmn:inclusiveGateway>
            no-complex-gateway                  | draftReady            | <bpmn:exclusiveGateway id='draftReady'>...</bpmn:exclusiveGateway> | <bpmn:complexGateway id='draftReady'></bpmn:complexGateway>
            event-based-gateway                 | draftReady            | <bpmn:exclusiveGateway id='draftReady'>...</bpmn:exclusiveGateway> | <bpmn:eventBasedGateway id='draftReady'></bpmn:eventBasedGateway>
            conditional-flows                   | whatIsLeft_to_nothingOpen | default='whatIsLeft_to_nothingOpen'                  | ``
            no-duplicate-sequence-flows         | reviewDraft_to_readyToSign | sourceRef='reviewDraft' targetRef='readyToSign' | sourceRef='reviewNeeded' targetRef='readyToSign'
            start-event-required                | withdrawal            | <bpmn:startEvent id='documentWithdrawn'...</bpmn:startEvent> | <bpmn:task id='documentWithdrawn'/>
            end-event-required                  | withdrawal            | <bpmn:endEvent id='documentGone'...</bpmn:endEvent>  | <bpmn:task id='documentGone'/>
            single-blank-start-event            | document-issuance     | <bpmn:messageEventDefinition id='documentTakenOver_message' messageRef='message_document-taken-over'/> | ``
            sub-process-blank-start-event       | documentWithdrawn     | triggeredByEvent='true'                              | triggeredByEvent='false'
            event-sub-process-typed-start-event | approvalStarted       | <bpmn:subProcess id='approval'                       | <bpmn:subProcess triggeredByEvent='true' id='approval'
            single-event-definition             | documentWithdrawn     | <bpmn:messageEventDefinition id='documentWithdrawn_message' | <bpmn:signalEventDefinition id='again'/><bpmn:messageEventDefinition id='documentWithdrawn_message'
            superfluous-termination             | documentIssued        | <bpmn:incoming>numberAndIssue_to_documentIssued</bpmn:incoming> | <bpmn:incoming>numberAndIssue_to_documentIssued</bpmn:incoming><bpmn:terminateEventDefinition id='all'/>
            link-event                          | lonely                | <bpmn:messageEventDefinition id='dutiesEnded_message' messageRef='message_duties-ended'/> | <bpmn:linkEventDefinition id='lonely' name='away'/>
            global                              | message_duties-ended  | name='document-withdrawn'                            | name='duties-ended'
            label-required                      | signDocument          | id='signDocument' name='Ký'                          | id='signDocument'
            label-required                      | reviewNeeded_to_readyToSign | name='Không'                                   | name=''
            gateways-ask                        | whatIsLeft            | name='Còn gì?'                                       | name='Còn gì'
            readable-id                         | f3                    | id='reviewDraft_to_readyToSign'                 | id='f3'
            user-task-contract                  | signDocument          | name='name_en' value='Sign'                          | name='name_en' value=''
            no-script                           | dispatchToUnits       | <bpmn:serviceTask id='dispatchToUnits'...</bpmn:serviceTask> | <bpmn:scriptTask id='dispatchToUnits'/>
            no-bpmndi                           | ended                 | bpmnElement='ended'                                  | bpmnElement='document-issuance'
            standard-size                       | draftReady            | <dc:Bounds x='176' y='175' width='50'                | <dc:Bounds x='176' y='175' width='52'
            no-overlapping-elements             | ended                 | <dc:Bounds x='508' y='472'                           | <dc:Bounds x='508' y='302'
            inside-its-frame                    | documentGone          | <dc:Bounds x='1428' y='412'                          | <dc:Bounds x='1528' y='412'
            boundary-on-border                  | draftSentBack         | <dc:Bounds x='508' y='292'                           | <dc:Bounds x='508' y='294'
            orthogonal-edge                     | draftDiscarded_to_ended | <di:waypoint x='508' y='490'/>                     | <di:waypoint x='508' y='491'/>
            edge-on-borders                     | draftDiscarded_to_ended | <di:waypoint x='508' y='490'/>                     | <di:waypoint x='507' y='490'/>
            edge-through-shape                  | reviewNeeded_to_readyToSign | <di:waypoint x='401' y='275'/>...<di:waypoint x='641' y='275'/> | <di:waypoint x='401' y='230'/><di:waypoint x='641' y='230'/>
            left-to-right                       | numberAndIssue_to_documentIssued | <dc:Bounds x='986' y='182'                | <dc:Bounds x='786' y='182'
            label-placed                        | reviewNeeded_to_readyToSign | <di:waypoint x='641' y='225'/>...</bpmndi:BPMNEdge> | <di:waypoint x='641' y='225'/></bpmndi:BPMNEdge>
            label-too-long                      | draftSubmitted        | name='Dự thảo được trình'                            | name='Dự thảo được trình lần đầu hay trình lại'
            label-over-something                | whatIsLeft            | <dc:Bounds x='1372' y='160'                          | <dc:Bounds x='1332' y='150'
            """)
    void a_rule_finds_the_element_that_breaks_it(String rule, String element, String sound, String broken)
            throws IOException {
        var named = RULES.stream().filter(known -> known.name().equals(rule)).toList();

        assertThat(DiagramRule.findings(named, "broken", changed(sound, broken)))
                .contains("broken: %s: %s".formatted(element, rule));
    }

    private static BpmnModelInstance changed(String sound, String broken) throws IOException {
        String diagram = Files.readString(SOUND);
        Pattern place = Pattern.compile(
                Stream.of(sound.split("\\.\\.\\.")).map(DiagramRulesTest::part).collect(Collectors.joining(".*?")),
                Pattern.DOTALL);
        String text = place.matcher(diagram).replaceFirst(Matcher.quoteReplacement(broken.replace('\'', '"')));
        assertThat(text).isNotEqualTo(diagram);
        return Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String part(String words) {
        return Pattern.quote(words.replace('\'', '"'));
    }
}
