package vn.dondoc.process;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Headline;
import vn.dondoc.access.Subjects;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.document.DocumentFact;
import vn.dondoc.duty.DeadlinesMoved;
import vn.dondoc.duty.DutiesGiven;
import vn.dondoc.duty.DutyFact;
import vn.dondoc.duty.OpenDues;
import vn.dondoc.inbox.NewWork;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.inbox.WorkKind;

/** The rows of issued documents that their monitor watches (<i>Đang theo dõi</i>): each shows what falls due next. */
@Component
class WatchRows {

    private final Subjects subjects;
    private final WorkItems workItems;
    private final OpenDues dues;

    WatchRows(Subjects subjects, WorkItems workItems, OpenDues dues) {
        this.subjects = subjects;
        this.workItems = workItems;
        this.dues = dues;
    }

    @EventListener
    void on(DocumentFact.Issued issued) {
        ObjectRef document = issued.id().ref();
        workItems.open(
                NewWork.notice(WorkKind.WATCH, source(issued.id()), document, subjects.headline(document)),
                Holders.resolve(List.of("MONITOR@document"), subjects.parties(document)));
        renew(issued.id());
    }

    @EventListener
    void on(DutiesGiven given) {
        renew(given.document());
    }

    @EventListener
    void on(DutyFact fact) {
        renew(fact.change().document());
    }

    @EventListener
    void on(DeadlinesMoved moved) {
        dues.documentsOf(moved.duties()).forEach(this::renew);
    }

    /** Two duties of one document may move at once: the row is held while it is asked what is due next. */
    void renew(DocumentId document) {
        workItems.showTerm(
                source(document), () -> new Headline.Term(dues.nextOf(document).orElse(null), false, false));
    }

    private static String source(DocumentId document) {
        return ProcessKeys.of(document) + ":watch";
    }
}
