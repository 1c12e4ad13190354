package vn.dondoc.trail;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.Actor;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.access.Hat;
import vn.dondoc.common.ObjectRef;

/**
 * The trail of every command, for other rooms only: a page reads an object's trail through the service that owns the
 * object, which checks first.
 */
@Service
public class Trail {

    private final TrailEntries entries;
    private final CurrentActor currentActor;
    private final Clock clock;

    Trail(TrailEntries entries, CurrentActor currentActor, Clock clock) {
        this.entries = entries;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Writes what the current actor did under a hat, in the transaction of the command itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Hat hat, Entry entry) {
        write(currentActor.get(), hat, entry);
    }

    /** Writes what an actor did who is not signed in yet: the system, or the first administrator. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Actor actor, Hat hat, Entry entry) {
        entries.save(new TrailEntry(clock.instant(), actor, hat, entry));
    }

    /** Everything that was done to an object, newest first. */
    @Transactional(readOnly = true)
    public List<TrailLine> of(ObjectRef object) {
        return entries.findByObjectKindAndObjectIdOrderByIdDesc(object.kind(), object.id()).stream()
                .map(TrailEntry::line)
                .toList();
    }
}
