package vn.dondoc.reliability;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.common.Due;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.Urgency;
import vn.dondoc.document.ClauseContent;
import vn.dondoc.document.ClauseMode;
import vn.dondoc.document.DocumentKind;
import vn.dondoc.document.DocumentType;
import vn.dondoc.document.DraftContent;
import vn.dondoc.document.DraftHead;
import vn.dondoc.document.DraftIssuer;
import vn.dondoc.document.Secrecy;
import vn.dondoc.document.SignerCapacity;

/** Drafts as the trial office writes them. */
final class TrialDrafts {

    private static final int DAYS = 60;

    private TrialDrafts() {}

    /** A plan that gives each of these units its own to do, and goes to others for information. */
    static DraftContent plan(String summary, UnitId body, PersonId signer, List<UnitId> leads, List<UnitId> others) {
        ClauseContent clause = new ClauseContent(
                "Tuyên truyền phòng, chống dịch",
                "Báo cáo kết quả",
                Due.on(LocalDate.now(OfficeTime.ZONE).plusDays(DAYS)),
                ClauseMode.EACH,
                leads,
                List.of());
        return new DraftContent(
                new DraftHead(
                        DocumentKind.IMPLEMENTATION,
                        DocumentType.KE_HOACH,
                        summary,
                        "Phòng, chống dịch",
                        Urgency.NORMAL,
                        Secrecy.NONE),
                new DraftIssuer(body, body, signer, SignerCapacity.OWN),
                List.of(),
                others,
                List.of(clause));
    }
}
