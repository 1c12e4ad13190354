package vn.dondoc.duty;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;

/** Carries a duty of the first ward to where a test begins. */
@Component
class TestDuties {

    private final TestOfficeCast cast;
    private final TestDocuments documents;
    private final Duties duties;
    private final DutyPages pages;

    TestDuties(TestOfficeCast cast, TestDocuments documents, Duties duties, DutyPages pages) {
        this.cast = cast;
        this.documents = documents;
        this.duties = duties;
        this.pages = pages;
    }

    /** A ward's duty that nobody has taken on. */
    DutyId sent() {
        DocumentId plan = documents.delivered(documents.plan(documents.each(List.of(cast.ward(1)))));
        return documents.dutyOf(plan, cast.ward(1));
    }

    /** The same in the hands of the ward's staff. */
    DutyId sentAndTakenOn() {
        DutyId duty = sent();
        cast.does(cast.wardClerk(1), () -> duties.takeOn(duty, cast.wardStaff(1), null));
        return duty;
    }

    /** The same, waiting at the giving side. */
    DutyId submitted() {
        DutyId duty = sentAndTakenOn();
        cast.does(cast.wardStaff(1), () -> duties.report(duty, documents.result()));
        cast.does(cast.wardHead(1), () -> duties.approve(duty));
        return duty;
    }

    /** A duty of the unit that drafted. */
    DutyId ownDuty() {
        DocumentId plan = documents.delivered(documents.plan(documents.each(List.of(cast.board()))));
        return documents.dutyOf(plan, cast.board());
    }

    /** Its page, as the author sees it. */
    DutyPage view(DutyId duty) {
        return cast.as(cast.author(), () -> pages.open(duty));
    }
}
