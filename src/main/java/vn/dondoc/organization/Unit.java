package vn.dondoc.organization;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import vn.dondoc.common.Recorded;
import vn.dondoc.common.UnitId;

/** A unit of the office, valid from a day on and perhaps until another. */
@Entity
@Table(name = "unit")
@SuppressWarnings("NullAway.Init")
class Unit extends Recorded implements Persistable<String> {

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private @Nullable String parent;
    private String registryUnit;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Version
    private @Nullable Long version;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "unit_alias", joinColumns = @JoinColumn(name = "unit_code"))
    @Column(name = "alias")
    @BatchSize(size = 200)
    private Set<String> aliases = new LinkedHashSet<>();

    protected Unit() {}

    Unit(UnitId id) {
        this.code = id.code();
    }

    /** Takes over what a row of units says. */
    void describe(UnitRow view) {
        this.name = view.name();
        this.kind = view.kind();
        this.parent = view.parent() == null ? null : view.parent().code();
        this.registryUnit = view.registryUnit().code();
        this.validFrom = view.validFrom();
        this.validTo = view.validTo();
    }

    /** Calls it by one more name. */
    void alsoCalled(String alias) {
        aliases.add(alias);
    }

    UnitRow view() {
        return new UnitRow(
                new UnitId(code),
                name,
                kind,
                parent == null ? null : new UnitId(parent),
                new UnitId(registryUnit),
                validFrom,
                validTo,
                Set.copyOf(aliases));
    }

    @Override
    public String getId() {
        return code;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
