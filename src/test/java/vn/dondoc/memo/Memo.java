package vn.dondoc.memo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.UnitId;
import vn.dondoc.trail.Aggregate;

@Entity
@Table(name = "memo")
@SuppressWarnings("NullAway.Init")
class Memo extends Aggregate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "memo_seq")
    @SequenceGenerator(name = "memo_seq", sequenceName = "memo_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "unit_code")
    private String unit;

    private String words;
    private boolean checked;

    protected Memo() {}

    Memo(UnitId unit, String words) {
        this.unit = unit.code();
        this.words = words;
        raise(() -> new MemoFact.Written(id()));
    }

    void check() {
        checked = true;
        raise(() -> new MemoFact.Checked(id()));
    }

    MemoId id() {
        return new MemoId(Objects.requireNonNull(id, "not saved yet"));
    }

    UnitId unit() {
        return new UnitId(unit);
    }

    String words() {
        return words;
    }

    String state() {
        return checked ? "CHECKED" : "WRITTEN";
    }
}
