package vn.dondoc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.TestPeople;
import vn.dondoc.access.Role;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.PersonId;
import vn.dondoc.trail.TrailLine;

/** How a document was drafted, what came back and why, is for those who could see the draft (domain §2). */
@OfficeTest
@ExtendWith(Reconciled.class)
class DraftingTrailTest {

    private static final String REASON = "Thiếu căn cứ pháp lý";

    private final TestOfficeCast cast;
    private final TestPeople people;
    private final TestDocuments fixtures;
    private final Documents documents;
    private final DocumentPages pages;

    @Autowired
    DraftingTrailTest(
            TestOfficeCast cast, TestPeople people, TestDocuments fixtures, Documents documents, DocumentPages pages) {
        this.cast = cast;
        this.people = people;
        this.fixtures = fixtures;
        this.documents = documents;
        this.pages = pages;
    }

    @Test
    void those_who_receive_a_document_see_its_trail_from_the_issue_on() {
        DocumentId plan = returnedOnce();
        cast.does(cast.author(), () -> documents.submit(plan));
        fixtures.deliver(plan);

        for (PersonId reader : List.of(cast.wardHead(1), cast.wardStaff(1), cast.secretary())) {
            assertThat(trailOf(reader, plan))
                    .last()
                    .extracting(TrailLine::command)
                    .isEqualTo("document.issue");
            assertThat(trailOf(reader, plan)).extracting(TrailLine::reason).doesNotContain(REASON);
        }
    }

    @Test
    void those_who_could_see_the_draft_and_who_see_everything_see_all_of_its_trail() {
        DocumentId plan = returnedOnce();
        cast.does(cast.author(), () -> documents.submit(plan));
        fixtures.deliver(plan);
        PersonId inspector = people.person("tb.inspector", people.unit("TB-UBKT", "BAN_DANG"), Role.INSPECTOR);

        for (PersonId reader : List.of(cast.author(), cast.head(), cast.leader(), cast.clerk(), inspector)) {
            assertThat(trailOf(reader, plan))
                    .last()
                    .extracting(TrailLine::command)
                    .isEqualTo("document.draft");
            assertThat(trailOf(reader, plan)).extracting(TrailLine::reason).contains(REASON);
        }
    }

    @Test
    void why_a_draft_came_back_stands_on_its_page_for_those_who_see_the_draft() {
        DocumentId plan = returnedOnce();

        for (PersonId reader : List.of(cast.author(), cast.head(), cast.leader(), cast.clerk())) {
            DocumentPage page = cast.as(reader, () -> pages.open(plan));

            assertThat(page.headline().returnReason()).isEqualTo(REASON);
        }
    }

    private DocumentId returnedOnce() {
        DocumentId plan = fixtures.drafted(fixtures.plan(fixtures.each(List.of(cast.ward(1)))));
        cast.does(cast.author(), () -> documents.submit(plan));
        cast.does(cast.head(), () -> documents.sendBack(plan, REASON));
        return plan;
    }

    private List<TrailLine> trailOf(PersonId reader, DocumentId id) {
        return cast.as(reader, () -> pages.trailOf(id));
    }
}
