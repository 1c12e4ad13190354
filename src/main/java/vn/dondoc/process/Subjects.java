package vn.dondoc.process;

import org.springframework.stereotype.Component;
import vn.dondoc.access.Parties;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.document.Dispatch;
import vn.dondoc.document.DocumentHeadline;
import vn.dondoc.duty.Delivery;
import vn.dondoc.duty.DutyHeadline;
import vn.dondoc.inbox.Headline;

/** Asks the room that owns an object who has to do with it, and what a row shows of it. */
@Component
class Subjects {

    private final Dispatch documents;
    private final Delivery duties;

    Subjects(Dispatch documents, Delivery duties) {
        this.documents = documents;
        this.duties = duties;
    }

    Parties parties(String key) {
        return ProcessKeys.isDocument(key)
                ? documents.partiesOf(ProcessKeys.document(key))
                : duties.partiesOf(ProcessKeys.duty(key));
    }

    Headline headline(String key) {
        return ProcessKeys.isDocument(key) ? headline(ProcessKeys.document(key)) : headline(ProcessKeys.duty(key));
    }

    Headline headline(DocumentId id) {
        DocumentHeadline document = documents.headline(id);
        return new Headline(document.title(), document.symbol(), document.from(), null, false);
    }

    Headline headline(DutyId id) {
        DutyHeadline duty = duties.headline(id);
        return new Headline(duty.title(), duty.symbol(), duty.from(), duty.due(), duty.resting());
    }
}
