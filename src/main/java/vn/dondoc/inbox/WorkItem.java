package vn.dondoc.inbox;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.access.Headline;
import vn.dondoc.access.Holder;
import vn.dondoc.access.OpenStep;
import vn.dondoc.common.Deadline;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.StepName;
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

    /** Of a step: the act that completes it, and what its diagram calls it. */
    private @Nullable String act;

    private @Nullable String stepVi;
    private @Nullable String stepEn;

    private String holder;
    private @Nullable String holderUnit;
    private @Nullable Long holderPerson;

    private String objectKind;

    private String objectId;
    private String title;
    private String titleFolded;
    private @Nullable String symbol;
    private String fromUnit;
    private LocalDate sortDue;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "due"))
    @AttributeOverride(name = "soonFrom", column = @Column(name = "due_soon_from"))
    private @Nullable Deadline due;

    private boolean resting;
    private boolean settled;
    private Instant openedAt;
    private @Nullable Long claimedBy;
    private @Nullable Instant closedAt;
    private @Nullable Long closedBy;

    @Version
    private @Nullable Long version;

    protected WorkItem() {}

    WorkItem(NewWork work, Holder holder, Instant now) {
        this.kind = work.kind();
        this.source = work.source();
        if (work.step() != null) {
            this.act = work.step().act();
            this.stepVi = work.step().name().vietnamese();
            this.stepEn = work.step().name().english();
        }
        this.holderUnit = holder.unit() == null ? null : holder.unit().code();
        waitFor(holder);
        this.objectKind = work.object().kind();
        this.objectId = work.object().id();
        this.openedAt = now;
        show(work.headline());
    }

    /** Shows what is true of the object now. */
    final void show(Headline headline) {
        this.title = shorten(headline.title());
        this.titleFolded =
                shorten(Text.fold(headline.title() + " " + Objects.requireNonNullElse(headline.symbol(), "")));
        this.symbol = headline.symbol();
        this.fromUnit = headline.from().code();
        showTerm(headline.term());
    }

    /** Shows until when; true if that is news. */
    final boolean showTerm(Headline.Term term) {
        boolean news = !Objects.equals(due, term.due()) || resting != term.resting() || settled != term.settled();
        this.due = term.due();
        this.sortDue = due == null ? InboxPlace.NO_DUE : due.date();
        this.resting = term.resting();
        this.settled = term.settled();
        return news;
    }

    private static String shorten(String text) {
        return text.length() <= 500 ? text : text.substring(0, 499) + "…";
    }

    /** Waits for another person from now on. */
    void handTo(Holder other) {
        waitFor(other);
    }

    private void waitFor(Holder who) {
        this.holder = who.key();
        this.holderPerson = who.person() == null ? null : who.person().value();
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
    String act() {
        return act;
    }

    /** The step that waits, if this is one. */
    Optional<OpenStep> step() {
        return Optional.ofNullable(act)
                .map(name -> new OpenStep(
                        name, new StepName(Objects.requireNonNull(stepVi), Objects.requireNonNull(stepEn)), holder()));
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
