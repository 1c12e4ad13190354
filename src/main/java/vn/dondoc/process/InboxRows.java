package vn.dondoc.process;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Holder;
import vn.dondoc.access.Parties;
import vn.dondoc.access.Role;
import vn.dondoc.access.Subjects;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.DocumentFact;
import vn.dondoc.duty.DeadlinesMoved;
import vn.dondoc.duty.DutyAct;
import vn.dondoc.duty.DutyFact;
import vn.dondoc.inbox.NewWork;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.inbox.WorkKind;

/** Keeps inbox rows true when a fact says that something they show, or wait for, has changed. */
@Component
class InboxRows {

    private final Subjects subjects;
    private final WorkItems workItems;
    private final WatchRows watched;

    InboxRows(Subjects subjects, WorkItems workItems, WatchRows watched) {
        this.subjects = subjects;
        this.workItems = workItems;
        this.watched = watched;
    }

    @EventListener
    void on(DocumentFact.Saved saved) {
        show(saved.id().ref());
    }

    @EventListener
    void on(DocumentFact.Corrected corrected) {
        show(corrected.id().ref());
        watched.renew(corrected.id());
    }

    @EventListener
    void on(DocumentFact.Ended ended) {
        workItems.closeAll(ended.id().ref());
    }

    @EventListener
    void on(DocumentFact.SeenBy seen) {
        workItems.close(DeliveryRound.noticeKey(seen.id(), seen.unit()));
    }

    /** Of an open lead duty the rows are shown anew; a reminder ends when the result has left the unit. */
    @EventListener
    void on(DutyFact fact) {
        if (fact instanceof DutyFact.Ended) {
            workItems.close(urgeKey(fact.id()));
        } else if (isUnderWay(fact)) {
            show(fact.id().ref());
            if (!fact.change().after().withUnit()) {
                workItems.close(urgeKey(fact.id()));
            }
        }
    }

    /** Rows show from when on a due is soon. */
    @EventListener
    void on(DeadlinesMoved moved) {
        moved.duties().forEach(duty -> show(duty.ref()));
    }

    private static boolean isUnderWay(DutyFact fact) {
        return !(fact instanceof DutyFact.Opened || isCoordination(fact));
    }

    private static boolean isCoordination(DutyFact fact) {
        return fact instanceof DutyFact.Contributed || fact instanceof DutyFact.Released;
    }

    @EventListener
    void on(DutyFact.HandedOver handed) {
        workItems.handTo(handed.id().ref(), DutyAct.CARRY_OUT.name(), Holder.of(handed.responsible()));
    }

    @EventListener
    void on(DutyFact.Contributed contributed) {
        workItems.close(ProcessKeys.of(contributed.id()));
    }

    @EventListener
    void on(DutyFact.Released released) {
        workItems.close(ProcessKeys.of(released.id()));
    }

    /** A newer reminder takes the place of an older one. */
    @EventListener
    void on(DutyFact.Urged urged) {
        String source = urgeKey(urged.id());
        workItems.close(source);
        ObjectRef duty = urged.id().ref();
        workItems.open(
                NewWork.notice(WorkKind.URGE, source, duty, subjects.headline(duty)),
                reminded(urged.change().unit(), subjects.parties(duty)));
    }

    private static List<Holder> reminded(UnitId unit, Parties parties) {
        List<Holder> holders = new ArrayList<>(List.of(Holder.of(Role.UNIT_HEAD, unit), Holder.of(Role.CLERK, unit)));
        if (parties.responsible() != null) {
            holders.add(Holder.of(parties.responsible()));
        }
        return holders;
    }

    private void show(ObjectRef object) {
        workItems.show(object, subjects.headline(object));
    }

    private static String urgeKey(DutyId id) {
        return ProcessKeys.of(id) + ":urge";
    }
}
