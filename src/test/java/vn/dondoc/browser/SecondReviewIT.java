package vn.dondoc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.access.Denied;
import vn.dondoc.access.RunAs;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.PersonId;
import vn.dondoc.document.Documents;
import vn.dondoc.process.SecondReview;

/** A second review is drawn into the diagram and deployed, and the office works by it: nothing else was changed. */
@BrowserTest
class SecondReviewIT {

    private static final String FIRST = "Duyệt, trình ký";
    private static final String SUMMARY = "Kế hoạch soát lại công tác văn thư, lưu trữ";
    private static final List<String> REVIEWERS = List.of("lienctb", "vinhdl", "triqm");

    private final RepositoryService repository;
    private final Documents documents;
    private final RunAs runAs;
    private final JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Browser browser;
    private String deployment = "";
    private String document = "";

    @Autowired
    SecondReviewIT(RepositoryService repository, Documents documents, RunAs runAs, JdbcClient jdbc) {
        this.repository = repository;
        this.documents = documents;
        this.runAs = runAs;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void deployed(Browser started) throws IOException {
        browser = started;
        deployment = repository
                .createDeployment()
                .addString("document-issuance.bpmn", SecondReview.diagram())
                .deploy()
                .getId();
    }

    /** The draft is given up first: no instance may be left when its diagram goes. */
    @AfterEach
    void taken_back() {
        if (!document.isEmpty()) {
            DocumentId id = new DocumentId(Long.parseLong(document.substring("/documents/".length())));
            if (REVIEWERS.stream().anyMatch(reviewer -> sentBack(reviewer, id))) {
                does("lamott", () -> documents.discard(id));
            }
        }
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void a_second_review_of_the_diagram_is_found_read_and_done_by_whose_step_it_is_and_then_the_leader_signs() {
        submitted();
        approved();
        checked();
        waitsForASignature();
    }

    private void submitted() {
        try (Visitor author = as("lamott")) {
            document = NewPlan.written(author, SUMMARY, "Soát lại sổ văn bản đến, văn bản đi");
            author.press("Trình duyệt");
            author.waitForText(FIRST);
        }
    }

    private void approved() {
        try (Visitor head = as("lienctb")) {
            head.goToFind(document, FIRST);
            head.press(FIRST);
            head.confirm(FIRST);
            head.waitUntilGoneFrom(document);
            head.goTo(document);
            assertThat(head.offers(FIRST)).isFalse();
            assertThat(head.offers(SecondReview.NAME)).isFalse();
        }
    }

    private void checked() {
        try (Visitor clerk = Visitor.tall(browser, base(), "vinhdl")) {
            clerk.goToFind("/inbox?q=soat+lai+cong+tac", SUMMARY);
            clerk.waitForText(SecondReview.NAME);
            clerk.picture("second-review-inbox");
            clerk.openRow(SUMMARY);

            assertThat(clerk.path()).isEqualTo(document);
            assertThat(clerk.offers(SecondReview.NAME)).isTrue();
            assertThat(clerk.offers(FIRST)).isFalse();
            assertThat(stepsOf(clerk)).containsExactly(FIRST, SecondReview.NAME);
            assertThat(drawnAsOpen(clerk)).isEqualTo(SecondReview.NAME.replace(" ", ""));
            clerk.picture("second-review");
            inEnglish(clerk);

            clerk.press(SecondReview.NAME);
            clerk.confirm(SecondReview.NAME);
            clerk.waitUntilGoneFrom(document);
        }
    }

    private void inEnglish(Visitor clerk) {
        clerk.speak("Switch to English");
        assertThat(clerk.offers(SecondReview.ENGLISH)).isTrue();
        assertThat(stepsOf(clerk)).containsExactly("Approve for signature", SecondReview.ENGLISH);
        clerk.picture("second-review-english");
        clerk.speak("Chuyển sang tiếng Việt");
    }

    private void waitsForASignature() {
        try (Visitor leader = as("triqm")) {
            leader.goTo(document);
            assertThat(leader.offers("Ký")).isTrue();
            assertThat(stepsOf(leader)).containsExactly(FIRST, SecondReview.NAME, "Ký");
        }
    }

    /** What the table under the picture says was and is to be done. */
    private static List<String> stepsOf(Visitor visitor) {
        return visitor.page()
                .locator(".panel-body:has(process-picture) .plain-table tbody td:first-child")
                .allInnerTexts();
    }

    /** The words in the box of the picture that is marked as open; they are broken into lines. */
    private static String drawnAsOpen(Visitor visitor) {
        Locator open = visitor.page().locator("process-picture .djs-shape.here text");
        open.waitFor();
        return String.valueOf(open.textContent()).replaceAll("\\s", "");
    }

    private boolean sentBack(String reviewer, DocumentId id) {
        try {
            does(reviewer, () -> documents.sendBack(id, "Chỉ là thử sơ đồ"));
            return true;
        } catch (Denied notTheirs) {
            return false;
        }
    }

    private void does(String username, Runnable work) {
        long person = jdbc.sql("select id from person where username = ?")
                .param(username)
                .query(Long.class)
                .single();
        runAs.person(new PersonId(person), () -> {
            work.run();
            return true;
        });
    }

    private Visitor as(String username) {
        return Visitor.as(browser, base(), username);
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
