package vn.dondoc.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Holder;
import vn.dondoc.access.Role;
import vn.dondoc.access.Subjects;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.Dispatch;
import vn.dondoc.duty.Delivery;
import vn.dondoc.duty.DutyRole;
import vn.dondoc.inbox.NewWork;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.inbox.WorkKind;

/** Delivers up to fifty duties and notices of one document; what was cancelled meanwhile stays quiet. */
@Component
class DeliveryRound {

    static final int AT_ONCE = 50;

    private final Delivery duties;
    private final Dispatch documents;
    private final Subjects subjects;
    private final WorkItems workItems;

    DeliveryRound(Delivery duties, Dispatch documents, Subjects subjects, WorkItems workItems) {
        this.duties = duties;
        this.documents = documents;
        this.subjects = subjects;
        this.workItems = workItems;
    }

    /** What is left to do for a document after a round. */
    enum Left {
        UNITS,
        DUTIES,
        NOTHING
    }

    Left deliver(DocumentId document) {
        List<DutyId> next = duties.undelivered(document, AT_ONCE);
        next.forEach(this::deliver);
        List<UnitId> readers = documents.uninformed(document, AT_ONCE - next.size());
        readers.forEach(unit -> inform(document, unit));
        if (next.size() + readers.size() == AT_ONCE) {
            return Left.UNITS;
        }
        return documents.dispatched(document) ? Left.DUTIES : Left.NOTHING;
    }

    private void deliver(DutyId id) {
        duties.deliver(id).ifPresent(duty -> {
            if (duty.role() == DutyRole.COORDINATE) {
                openForUnit(WorkKind.COORDINATE, id.ref(), ProcessKeys.of(id), duty.unit());
            }
        });
    }

    private void inform(DocumentId document, UnitId unit) {
        if (documents.inform(document, unit)) {
            openForUnit(WorkKind.INFORM, document.ref(), noticeKey(document, unit), unit);
        }
    }

    private void openForUnit(WorkKind kind, ObjectRef object, String source, UnitId unit) {
        workItems.open(
                NewWork.notice(kind, source, object, subjects.headline(object)),
                List.of(Holder.of(Role.UNIT_HEAD, unit), Holder.of(Role.CLERK, unit)));
    }

    /** The source of the inbox rows by which a unit is informed of a document. */
    static String noticeKey(DocumentId document, UnitId unit) {
        return ProcessKeys.of(document) + ":" + unit;
    }
}
