package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.access.Denied;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.EngineJobs;
import vn.dondoc.document.Documents;
import vn.dondoc.document.Issuing;

/** The diagram may gain a second review step, and a document takes it with no change of Java. */
@OfficeTest
@ExtendWith(Reconciled.class)
class SecondReviewTest {

    private static final String REVIEWED =
            "<bpmn:sequenceFlow id=\"reviewDraft_to_readyToSign\" sourceRef=\"reviewDraft\" targetRef=\"readyToSign\"/>";

    private static final String SECOND_REVIEW = """
            <bpmn:userTask id="secondReview" name="Duyệt thể thức">
              <bpmn:documentation>Văn thư soát thể thức.</bpmn:documentation>
              <bpmn:extensionElements><camunda:properties>
                <camunda:property name="act" value="REVIEW"/>
                <camunda:property name="holder" value="CLERK@registryUnit"/>
                <camunda:property name="name_en" value="Approve the form"/>
              </camunda:properties></bpmn:extensionElements>
              <bpmn:incoming>reviewDraft_to_readyToSign</bpmn:incoming>
              <bpmn:outgoing>secondReview_to_readyToSign</bpmn:outgoing>
            </bpmn:userTask>
            <bpmn:sequenceFlow id="secondReview_to_readyToSign" sourceRef="secondReview" targetRef="readyToSign"/>
            <bpmn:sequenceFlow id="reviewDraft_to_readyToSign" sourceRef="reviewDraft" targetRef="secondReview"/>
            """;

    private final RepositoryService repository;
    private final TestOfficeCast cast;
    private final TestDocuments fixtures;
    private final Documents documents;
    private final Issuing issuing;
    private final EngineJobs jobs;

    @Autowired
    SecondReviewTest(
            RepositoryService repository,
            TestOfficeCast cast,
            TestDocuments fixtures,
            Documents documents,
            Issuing issuing,
            EngineJobs jobs) {
        this.repository = repository;
        this.cast = cast;
        this.fixtures = fixtures;
        this.documents = documents;
        this.issuing = issuing;
        this.jobs = jobs;
    }

    @Test
    void a_diagram_with_a_second_review_step_is_followed_without_a_change_of_java() throws IOException {
        String deployment = repository
                .createDeployment()
                .addString("document-issuance.bpmn", withSecondReview())
                .deploy()
                .getId();
        try {
            DocumentId id = fixtures.drafted(fixtures.plan(fixtures.each(List.of(cast.ward(1)))));
            cast.does(cast.author(), () -> documents.submit(id));
            cast.does(cast.head(), () -> documents.approve(id));

            assertThatThrownBy(() -> cast.does(cast.leader(), () -> documents.sign(id)))
                    .isInstanceOf(Denied.class);
            cast.does(cast.clerk(), () -> documents.approve(id));
            cast.does(cast.leader(), () -> documents.sign(id));
            cast.as(cast.clerk(), () -> issuing.issue(id));
            jobs.runDue();

            assertThat(fixtures.stateOf(id)).isEqualTo("ISSUED");
            assertThat(fixtures.stateOf(fixtures.dutyOf(id, cast.ward(1)))).isEqualTo("SENT");
            cast.does(cast.leader(), () -> issuing.recall(id, "Chỉ là thử sơ đồ"));
        } finally {
            repository.deleteDeployment(deployment, true);
        }
    }

    private static String withSecondReview() throws IOException {
        String diagram =
                new ClassPathResource("bpmn/document-issuance.bpmn").getContentAsString(StandardCharsets.UTF_8);
        assertThat(diagram).contains(REVIEWED);
        return diagram.replace(REVIEWED, SECOND_REVIEW);
    }
}
