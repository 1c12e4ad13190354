package vn.dondoc.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.access.Act;
import vn.dondoc.access.Holder;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Text;

/** One thing waiting for one holder, with everything a list row shows of it. */
@Entity
@Table(name = "work_item")
@SuppressWarnings("NullAway.Init")
class WorkItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "work_item_seq")
    @SequenceGenerator(name = "work_item_seq", sequenceName = "work_item_seq", allocationSize = 50)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private WorkKind kind;

    /** What it comes from: the engine's task, or a key of our own. Rows with the same one are closed together. */
    private String source;

    @Enumerated(EnumType.STRING)
    private @Nullable Act act;

    private String holder;
    private @Nullable String holderUnit;

    @Enumerated(EnumType.STRING)
    private ObjectRef.Kind objectKind;

    private String objectId;
    private String title;
    private String titleFolded;
    private @Nullable String symbol;
    private String fromUnit;
    private LocalDate sortDue;
    private @Nullable LocalDate due;
    private boolean resting;
    private Instant openedAt;
    private @Nullable Long claimedBy;
    private @Nullable Instant closedAt;
    private @Nullable Long closedBy;

    @Version
    private @Nullable Long version;

    protected WorkItem() {}

    WorkItem(NewWork work, Holder holder, @Nullable String holderUnit, Instant now) {
        this.kind = work.kind();
        this.source = work.source();
        this.act = work.act();
        this.holder = holder.key();
        this.holderUnit = holderUnit;
        this.objectKind = work.object().kind();
        this.objectId = work.object().id();
        this.openedAt = now;
        show(work.headline());
    }

    /** Shows what is true of the object now. */
    final void show(Headline headline) {
        this.title = shorten(headline.title());
        this.titleFolded = shorten(Text.fold(headline.title() + " " + headline.symbolOrEmpty()));
        this.symbol = headline.symbol();
        this.fromUnit = headline.from().code();
        this.due = headline.due();
        this.sortDue = headline.due() == null ? Headline.NO_DUE : headline.due();
        this.resting = headline.resting();
    }

    private static String shorten(String text) {
        return text.length() <= 500 ? text : text.substring(0, 499) + "…";
    }

    /** Waits for another person from now on. */
    void handTo(Holder other) {
        this.holder = other.key();
    }

    /** Waits no longer; done by a person, or by the system. */
    void close(@Nullable PersonId by, Instant now) {
        this.closedAt = now;
        this.closedBy = by == null ? null : by.value();
    }

    void claim(PersonId person) {
        this.claimedBy = person.value();
    }

    void release() {
        this.claimedBy = null;
    }

    @Nullable
    PersonId claimedBy() {
        return claimedBy == null ? null : new PersonId(claimedBy);
    }

    @Nullable
    Act act() {
        return act;
    }

    Holder holder() {
        return Holder.parse(holder);
    }

    String holderKey() {
        return holder;
    }

    ObjectRef object() {
        return new ObjectRef(objectKind, objectId);
    }

    String source() {
        return source;
    }
}
