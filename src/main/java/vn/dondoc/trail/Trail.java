package vn.dondoc.trail;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.Actor;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.access.Hat;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.UnitId;

/**
 * The trail of every command, for other rooms only: a page reads an object's trail through the service that owns the
 * object, which checks first.
 */
@Service
public class Trail {

    private final TrailEntryRepository entries;
    private final CurrentActor currentActor;
    private final UnitNames unitNames;
    private final JdbcClient jdbc;
    private final Clock clock;

    Trail(TrailEntryRepository entries, CurrentActor currentActor, UnitNames unitNames, JdbcClient jdbc, Clock clock) {
        this.entries = entries;
        this.currentActor = currentActor;
        this.unitNames = unitNames;
        this.jdbc = jdbc;
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
        entries.save(new TrailEntry(next(entry.object()), actor, hat, entry));
    }

    /** Lines of this transaction that are not written out yet share a place; their ids, of one node, tell them apart. */
    private TrailPlace next(ObjectRef object) {
        Instant now = clock.instant();
        return jdbc.sql("select place, at from trail_entry where object_kind = ? and object_id = ?"
                        + " order by place desc, id desc fetch first 1 row only")
                .params(object.kind(), object.id())
                .query((row, n) -> new TrailPlace(
                        row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional()
                .map(last -> last.next(now))
                .orElseGet(() -> TrailPlace.first(now));
    }

    /** Everything that was done to an object, newest first. */
    @Transactional(readOnly = true)
    public List<TrailLine> of(ObjectRef object) {
        List<TrailEntry> found = entries.findByObjectKindAndObjectIdOrderByPlaceDescIdDesc(object.kind(), object.id());
        Map<UnitId, String> names =
                unitNames.unitNames(found.stream().map(TrailEntry::unit).collect(Collectors.toSet()));
        return found.stream()
                .map(entry ->
                        entry.line(names.getOrDefault(entry.unit(), entry.unit().code())))
                .toList();
    }
}
