package vn.dondoc.browser;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.TestReviews;
import vn.dondoc.TestThemes;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PlanId;
import vn.dondoc.document.Documents;
import vn.dondoc.duty.Duties;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.plan.Plans;
import vn.dondoc.theme.ThemeId;

/** One thing at every step that has a form. */
final class FormObjects {

    private final DutyId sent;
    private final DutyId takenOn;
    private final DutyId submitted;
    private final DutyId referredBack;
    private final DocumentId underReview;
    private final DocumentId toSign;
    private final PlanId plan;
    private final Path book;
    private final ThemeId theme;

    FormObjects(RestartableOffice office, Path folder) {
        TestOfficeCast cast = office.bean(TestOfficeCast.class);
        TestDocuments documents = office.bean(TestDocuments.class);
        Duties duties = office.bean(Duties.class);
        List<DutyId> four = fourDuties(cast, documents);
        sent = four.get(0);
        takenOn = four.get(1);
        submitted = four.get(2);
        referredBack = four.get(3);
        cast.does(cast.wardClerk(1), () -> duties.takeOn(takenOn, cast.wardStaff(1), null));
        cast.does(cast.wardClerk(1), () -> duties.takeOn(submitted, cast.wardStaff(1), null));
        cast.does(cast.wardStaff(1), () -> duties.report(submitted, documents.result()));
        cast.does(cast.wardHead(1), () -> duties.approve(submitted));
        cast.does(cast.wardHead(1), () -> duties.referBack(referredBack, "Không đúng chức năng"));
        underReview = submittedDraft(office, cast, documents);
        toSign = submittedDraft(office, cast, documents);
        office.bean(TestReviews.class).passed(toSign);
        plan = cast.as(
                cast.secretary(),
                () -> office.bean(Plans.class)
                        .make(new PlanContent(
                                "Kế hoạch sáu tháng",
                                cast.board(),
                                LocalDate.of(2023, 1, 1),
                                LocalDate.of(2023, 6, 30))));
        book = UnseenBook.in(folder);
        TestThemes themes = office.bean(TestThemes.class);
        themes.keeper();
        theme = themes.idOf(themes.listed("Văn hóa"));
        office.letEverybodyIn();
    }

    private static List<DutyId> fourDuties(TestOfficeCast cast, TestDocuments documents) {
        return List.of(1, 2, 3, 4).stream()
                .map(each -> documents.delivered(documents.plan(documents.each(List.of(cast.ward(1))))))
                .map(document -> documents.dutyOf(document, cast.ward(1)))
                .toList();
    }

    private static DocumentId submittedDraft(RestartableOffice office, TestOfficeCast cast, TestDocuments documents) {
        DocumentId draft = documents.drafted(documents.plan(documents.each(List.of(cast.ward(1)))));
        cast.does(cast.author(), () -> office.bean(Documents.class).submit(draft));
        return draft;
    }

    String sent() {
        return "/duties/" + sent;
    }

    String takenOn() {
        return "/duties/" + takenOn;
    }

    String submitted() {
        return "/duties/" + submitted;
    }

    String referredBack() {
        return "/duties/" + referredBack;
    }

    String underReview() {
        return "/documents/" + underReview;
    }

    String toSign() {
        return "/documents/" + toSign;
    }

    String plan() {
        return "/plans/" + plan;
    }

    String theme() {
        return "/admin/themes?theme=" + theme;
    }

    Path book() {
        return book;
    }
}
