package vn.dondoc.trail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dondoc.access.Actor;
import vn.dondoc.access.Hat;
import vn.dondoc.access.Role;
import vn.dondoc.access.StepTaken;
import vn.dondoc.common.Message;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/** A row of the trail. It is written once and never changed. */
@Entity
@Table(name = "trail_entry")
@SuppressWarnings("NullAway.Init")
class TrailEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "trail_entry_seq")
    @SequenceGenerator(name = "trail_entry_seq", sequenceName = "trail_entry_seq", allocationSize = 50)
    private long id;

    private int place;

    @Column(name = "at")
    private Instant at;

    private @Nullable Long actor;
    private String actorName;

    @Enumerated(EnumType.STRING)
    private Role hatRole;

    private String hatUnit;
    private @Nullable Long inPlaceOf;

    private String objectKind;

    private String objectId;
    private String command;
    private @Nullable String valueBefore;
    private @Nullable String valueAfter;
    private @Nullable String reason;

    protected TrailEntry() {}

    TrailEntry(TrailPlace place, Actor actor, Hat hat, Entry entry) {
        this.place = place.number();
        this.at = place.at();
        this.actor = valueOf(actor.person());
        this.actorName = actor.name();
        this.hatRole = hat.role();
        this.hatUnit = hat.unit().code();
        this.inPlaceOf = valueOf(hat.inPlaceOf());
        this.objectKind = entry.object().kind();
        this.objectId = entry.object().id();
        this.command = entry.command();
        this.valueBefore = entry.before();
        this.valueAfter = entry.after();
        this.reason = entry.reason();
    }

    UnitId unit() {
        return new UnitId(hatUnit);
    }

    /** What whoever comes after this command reads. */
    StepTaken taken() {
        return new StepTaken(actorName, Message.of("trail." + command), at);
    }

    TrailLine line(String unitName) {
        return new TrailLine(
                at,
                new TrailLine.By(idOf(actor), actorName, hatRole, unitName, idOf(inPlaceOf)),
                command,
                valueBefore,
                valueAfter,
                reason);
    }

    private static @Nullable Long valueOf(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable PersonId idOf(@Nullable Long value) {
        return value == null ? null : new PersonId(value);
    }
}
