package vn.dondoc.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Holder;
import vn.dondoc.access.Parties;
import vn.dondoc.access.Role;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.document.Dispatch;
import vn.dondoc.document.DocumentChanged;
import vn.dondoc.document.DocumentEnded;
import vn.dondoc.document.DocumentIssued;
import vn.dondoc.document.RecipientRead;
import vn.dondoc.duty.CoordinationEnded;
import vn.dondoc.duty.Delivery;
import vn.dondoc.duty.DutyChanged;
import vn.dondoc.duty.DutyEnded;
import vn.dondoc.duty.DutyUrged;
import vn.dondoc.inbox.NewWork;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.inbox.WorkKind;

/** Keeps inbox rows true when the domain says that something they show, or wait for, has changed. */
@Component
class DomainEvents {

    private final Subjects subjects;
    private final Dispatch documents;
    private final Delivery duties;
    private final WorkItems workItems;

    DomainEvents(Subjects subjects, Dispatch documents, Delivery duties, WorkItems workItems) {
        this.subjects = subjects;
        this.documents = documents;
        this.duties = duties;
        this.workItems = workItems;
    }

    @EventListener
    void on(DocumentIssued issued) {
        var monitor = Objects.requireNonNull(documents.partiesOf(issued.id()).monitor());
        workItems.open(
                new NewWork(
                        WorkKind.WATCH,
                        ProcessKeys.of(issued.id()) + ":watch",
                        null,
                        ObjectRef.of(issued.id()),
                        subjects.headline(issued.id())),
                List.of(Holder.of(monitor)));
    }

    @EventListener
    void on(DocumentChanged changed) {
        workItems.show(ObjectRef.of(changed.id()), subjects.headline(changed.id()));
    }

    @EventListener
    void on(DocumentEnded ended) {
        workItems.closeAll(ObjectRef.of(ended.id()));
    }

    @EventListener
    void on(RecipientRead read) {
        workItems.close(DeliveryRound.noticeKey(read.id(), read.unit()));
    }

    @EventListener
    void on(DutyChanged changed) {
        workItems.show(ObjectRef.of(changed.id()), subjects.headline(changed.id()));
        if (!duties.withUnit(changed.id())) {
            workItems.close(urgeKey(changed.id()));
        }
        var responsible = subjects.parties(ProcessKeys.of(changed.id())).responsible();
        if (responsible != null) {
            workItems.moveCarryingOut(ObjectRef.of(changed.id()), Holder.of(responsible));
        }
    }

    /** A newer reminder takes the place of an older one. */
    @EventListener
    void on(DutyUrged urged) {
        String source = urgeKey(urged.id());
        workItems.close(source);
        Parties parties = subjects.parties(ProcessKeys.of(urged.id()));
        List<Holder> holders = new ArrayList<>();
        holders.add(Holder.of(Role.UNIT_HEAD, Objects.requireNonNull(parties.assignedUnit())));
        holders.add(Holder.of(Role.CLERK, parties.assignedUnit()));
        if (parties.responsible() != null) {
            holders.add(Holder.of(parties.responsible()));
        }
        workItems.open(
                new NewWork(WorkKind.URGE, source, null, ObjectRef.of(urged.id()), subjects.headline(urged.id())),
                holders);
    }

    private static String urgeKey(DutyId id) {
        return ProcessKeys.of(id) + ":urge";
    }

    @EventListener
    void on(DutyEnded ended) {
        workItems.close(urgeKey(ended.id()));
    }

    @EventListener
    void on(CoordinationEnded ended) {
        workItems.close(ProcessKeys.of(ended.id()));
    }
}
