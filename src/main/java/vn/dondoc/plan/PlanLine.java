package vn.dondoc.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Due;
import vn.dondoc.common.DueKind;
import vn.dondoc.common.Fault;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.Text;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.DocumentType;
import vn.dondoc.duty.DutyRole;
import vn.dondoc.theme.ThemeText;
import vn.dondoc.trail.Aggregate;

/** One document that a plan asks for (dòng kế hoạch). Its state is computed, but for having been dropped (domain §4). */
@Entity
@Table(name = "plan_line")
@SuppressWarnings("NullAway.Init")
class PlanLine extends Aggregate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_line_seq")
    @SequenceGenerator(name = "plan_line_seq", sequenceName = "plan_line_seq", allocationSize = 50)
    private @Nullable Long id;

    private long planId;
    private int place;

    /** The theme as the list called it when this was written. */
    private String theme;

    private String themeFolded;

    /** What the list calls it by now; it may have been renamed, or merged into another. */
    @Formula("(select w.name from theme_word w where w.folded = theme_folded)")
    private @Nullable String themeNow;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    private String summary;
    private String summaryFolded;
    private String product;

    @Enumerated(EnumType.STRING)
    private DueKind dueKind;

    private @Nullable LocalDate dueDate;
    private String dueWords;
    private @Nullable Long documentId;

    /** Why it was dropped, or null while it stands. */
    private @Nullable String dropped;

    @ElementCollection
    @CollectionTable(name = "plan_line_unit", joinColumns = @JoinColumn(name = "line_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = 100)
    private List<LineUnit> units = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_line_basis", joinColumns = @JoinColumn(name = "line_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = 100)
    private List<LineBasis> bases = new ArrayList<>();

    @Version
    private @Nullable Long version;

    protected PlanLine() {}

    PlanLine(PlanId plan, int place, LineContent content) {
        this.planId = plan.value();
        this.place = place;
        put(content);
        raise(() -> new PlanFact.LineAdded(plan(), id()));
    }

    /** It says something else. */
    void write(LineContent content) {
        requireNotDropped();
        correct(content);
    }

    /** A newer book says something else of it, whether it was dropped here or not. */
    void correct(LineContent content) {
        put(content);
        raise(() -> new PlanFact.LineChanged(plan(), id()));
    }

    private void put(LineContent content) {
        theme = Text.clean(content.theme());
        themeFolded = ThemeText.fold(theme);
        themeNow = null;
        type = content.type();
        summary = Text.clean(content.summary());
        summaryFolded = Text.fold(content.summary());
        product = Text.nfc(content.product()).strip();
        dueKind = content.due().kind();
        dueDate = content.due().date();
        dueWords = Text.clean(content.due().words());
        units.clear();
        units.addAll(named(content));
        bases.clear();
        content.bases().forEach(basis -> bases.add(new LineBasis(basis)));
    }

    private static List<LineUnit> named(LineContent content) {
        return Stream.concat(
                        content.leads().stream().distinct().map(unit -> new LineUnit(unit, DutyRole.LEAD)),
                        content.coordinators().stream()
                                .distinct()
                                .filter(unit -> !content.leads().contains(unit))
                                .map(unit -> new LineUnit(unit, DutyRole.COORDINATE)))
                .toList();
    }

    /** The document that fulfils it. */
    void fulfilBy(DocumentId document) {
        requireNotDropped();
        documentId = document.value();
        raise(() -> new PlanFact.LineFulfilled(plan(), id()));
    }

    /** It is not needed any more; with its document under way it cannot be dropped. */
    void drop(String reason, boolean documentUnderWay) {
        requireNotDropped();
        if (reason.isBlank()) {
            throw new Refusal(List.of(Fault.at("reason", "fault.missing")));
        }
        if (documentUnderWay) {
            throw new Refusal("plan.fault.has-document");
        }
        dropped = reason;
        raise(() -> new PlanFact.LineDropped(plan(), id()));
    }

    /** It is needed after all. */
    void restore() {
        if (dropped == null) {
            throw new Refusal("plan.fault.not-dropped");
        }
        dropped = null;
        raise(() -> new PlanFact.LineRestored(plan(), id()));
    }

    private void requireNotDropped() {
        if (dropped != null) {
            throw new Refusal("plan.fault.dropped");
        }
    }

    LineContent content() {
        return new LineContent(
                Objects.requireNonNullElse(themeNow, theme),
                type,
                summary,
                bases.stream().map(LineBasis::basis).toList(),
                units(DutyRole.LEAD),
                units(DutyRole.COORDINATE),
                new Due(dueKind, dueDate, dueWords),
                product);
    }

    private List<UnitId> units(DutyRole role) {
        return units.stream()
                .filter(named -> named.role() == role)
                .map(LineUnit::unit)
                .toList();
    }

    PlanLineId id() {
        return new PlanLineId(Objects.requireNonNull(id, "not saved yet"));
    }

    PlanId plan() {
        return new PlanId(planId);
    }

    long version() {
        return Objects.requireNonNull(version, "not saved yet");
    }

    @Nullable
    DocumentId document() {
        return documentId == null ? null : new DocumentId(documentId);
    }

    @Nullable
    String dropped() {
        return dropped;
    }
}
