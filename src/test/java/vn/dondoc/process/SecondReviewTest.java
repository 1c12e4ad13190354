package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.TestReviews;
import vn.dondoc.access.Denied;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.EngineJobs;
import vn.dondoc.document.Documents;
import vn.dondoc.document.Issuing;

/** The diagram may gain a second review step, and a document takes it with no change of Java. */
@OfficeTest
@ExtendWith(Reconciled.class)
class SecondReviewTest {

    private final RepositoryService repository;
    private final TestOfficeCast cast;
    private final TestDocuments fixtures;
    private final TestReviews reviews;
    private final Documents documents;
    private final Issuing issuing;
    private final EngineJobs jobs;

    @Autowired
    SecondReviewTest(
            RepositoryService repository,
            TestOfficeCast cast,
            TestDocuments fixtures,
            TestReviews reviews,
            Documents documents,
            Issuing issuing,
            EngineJobs jobs) {
        this.repository = repository;
        this.cast = cast;
        this.fixtures = fixtures;
        this.reviews = reviews;
        this.documents = documents;
        this.issuing = issuing;
        this.jobs = jobs;
    }

    @Test
    void the_changed_diagram_keeps_every_rule_of_the_others() throws IOException {
        var model = Bpmn.readModelFromStream(
                new ByteArrayInputStream(SecondReview.diagram().getBytes(StandardCharsets.UTF_8)));

        assertThat(DiagramRule.findings(DiagramRulesTest.RULES, "second review", model))
                .isEmpty();
    }

    @Test
    void a_diagram_with_a_second_review_step_is_followed_without_a_change_of_java() throws IOException {
        String deployment = repository
                .createDeployment()
                .addString("document-issuance.bpmn", SecondReview.diagram())
                .deploy()
                .getId();
        try {
            DocumentId id = fixtures.drafted(fixtures.plan(fixtures.each(List.of(cast.ward(1)))));
            cast.does(cast.author(), () -> documents.submit(id));
            assertThatThrownBy(() -> cast.does(cast.leader(), () -> documents.sign(id)))
                    .isInstanceOf(Denied.class);

            assertThat(reviews.passed(id)).startsWith(cast.head()).endsWith(cast.clerk());
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
}
