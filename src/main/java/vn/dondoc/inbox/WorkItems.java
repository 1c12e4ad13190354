package vn.dondoc.inbox;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.access.Headline;
import vn.dondoc.access.Holder;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.PersonId;

/** Opens and closes what waits for whom, inside the transaction of whoever makes it wait. For the room of the engine only. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class WorkItems {

    private final WorkItemRepository rows;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WorkItems(WorkItemRepository rows, CurrentActor currentActor, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
    }

    /** Opens a row for each holder. */
    public void open(NewWork work, Collection<Holder> holders) {
        rows.saveAllAndFlush(holders.stream()
                .distinct()
                .map(holder -> new WorkItem(work, holder, clock.instant()))
                .toList());
        announce(holders.stream().map(Holder::key).collect(Collectors.toSet()));
    }

    /** Closes all rows of one source, as done by the current actor. */
    public void close(String source) {
        List<WorkItem> open = rows.findBySourceAndClosedAtIsNull(source);
        if (!open.isEmpty()) {
            PersonId by = currentActor.get().person();
            open.forEach(item -> item.close(by, clock.instant()));
            rows.saveAllAndFlush(open);
            announce(open.stream().map(WorkItem::holderKey).collect(Collectors.toSet()));
        }
    }

    /** Closes everything that waits on an object. */
    public void closeAll(ObjectRef object) {
        rows.findByObjectKindAndObjectIdAndClosedAtIsNull(object.kind(), object.id()).stream()
                .map(WorkItem::source)
                .distinct()
                .forEach(this::close);
    }

    /** Shows what is true of an object now, in all rows that wait on it. */
    public void show(ObjectRef object, Headline headline) {
        List<WorkItem> open = rows.findByObjectKindAndObjectIdAndClosedAtIsNull(object.kind(), object.id());
        open.forEach(item -> item.show(headline));
        rows.saveAllAndFlush(open);
        announce(open.stream().map(WorkItem::holderKey).collect(Collectors.toSet()));
    }

    /** Shows when the rows of one source are due now; asked once they are held, so that two who change it wait for each other. */
    public void showTerm(String source, Supplier<Headline.Term> term) {
        List<WorkItem> held = rows.hold(source);
        if (held.isEmpty()) {
            return;
        }
        Headline.Term now = term.get();
        List<WorkItem> changed =
                held.stream().filter(item -> item.showTerm(now)).toList();
        if (!changed.isEmpty()) {
            rows.saveAllAndFlush(changed);
            announce(changed.stream().map(WorkItem::holderKey).collect(Collectors.toSet()));
        }
    }

    /** The rows of a step wait for this person from now on. */
    public void handTo(ObjectRef object, String act, Holder person) {
        List<WorkItem> moved = rows.findByObjectKindAndObjectIdAndClosedAtIsNull(object.kind(), object.id()).stream()
                .filter(item -> act.equals(item.act()) && !item.holderKey().equals(person.key()))
                .toList();
        Set<String> before = moved.stream().map(WorkItem::holderKey).collect(Collectors.toSet());
        moved.forEach(item -> item.handTo(person));
        rows.saveAllAndFlush(moved);
        if (!moved.isEmpty()) {
            announce(before);
            announce(Set.of(person.key()));
        }
    }

    private void announce(Set<String> holders) {
        events.publishEvent(new InboxChanged(holders, currentActor.get().person()));
    }
}
