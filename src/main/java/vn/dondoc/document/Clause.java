package vn.dondoc.document;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.ClauseId;
import vn.dondoc.common.Due;
import vn.dondoc.common.DueKind;
import vn.dondoc.common.Text;
import vn.dondoc.common.UnitId;
import vn.dondoc.duty.DutyRole;

/** One piece of work given by a document (điều khoản giao việc). */
@Entity
@Table(name = "clause")
@SuppressWarnings("NullAway.Init")
class Clause {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clause_seq")
    @SequenceGenerator(name = "clause_seq", sequenceName = "clause_seq", allocationSize = 50)
    private @Nullable Long id;

    private String work;
    private String product;

    @Enumerated(EnumType.STRING)
    private DueKind dueKind;

    private @Nullable LocalDate dueDate;
    private String dueWords;

    @Enumerated(EnumType.STRING)
    private ClauseMode mode;

    @ElementCollection
    @CollectionTable(name = "clause_unit", joinColumns = @JoinColumn(name = "clause_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = 50)
    private List<ClauseUnit> units = new ArrayList<>();

    protected Clause() {}

    Clause(ClauseContent content) {
        write(content);
    }

    final void write(ClauseContent content) {
        work = Text.nfc(content.work()).strip();
        product = Text.nfc(content.product()).strip();
        dueKind = content.due().kind();
        dueDate = content.due().date();
        dueWords = Text.clean(content.due().words());
        mode = content.mode();
        List<ClauseUnit> named = Stream.concat(
                        content.leads().stream().distinct().map(unit -> new ClauseUnit(unit, DutyRole.LEAD)),
                        content.coordinators().stream()
                                .distinct()
                                .filter(unit -> !content.leads().contains(unit))
                                .map(unit -> new ClauseUnit(unit, DutyRole.COORDINATE)))
                .toList();
        units.clear();
        units.addAll(named);
    }

    ClauseContent content() {
        return new ClauseContent(work, product, due(), mode, units(DutyRole.LEAD), units(DutyRole.COORDINATE));
    }

    ClauseId id() {
        return new ClauseId(Objects.requireNonNull(id, "not saved yet"));
    }

    Due due() {
        return new Due(dueKind, dueDate, dueWords);
    }

    boolean joint() {
        return mode == ClauseMode.JOINT;
    }

    private List<UnitId> units(DutyRole role) {
        return units.stream()
                .filter(named -> named.role() == role)
                .map(ClauseUnit::unit)
                .toList();
    }
}
