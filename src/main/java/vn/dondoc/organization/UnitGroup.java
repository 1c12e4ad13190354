package vn.dondoc.organization;

import static java.util.Comparator.comparing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import vn.dondoc.common.UnitId;

/** Units that are named together, such as <i>13 phường</i>, with every name the group goes by. */
@Entity
@Table(name = "unit_group")
@SuppressWarnings("NullAway.Init")
class UnitGroup {

    @Id
    private String code;

    @ElementCollection
    @CollectionTable(name = "unit_group_name", joinColumns = @JoinColumn(name = "group_code"))
    @Column(name = "name")
    @BatchSize(size = 50)
    private Set<String> names = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "unit_group_member", joinColumns = @JoinColumn(name = "group_code"))
    @Column(name = "unit_code")
    @BatchSize(size = 50)
    private Set<String> members = new LinkedHashSet<>();

    protected UnitGroup() {}

    UnitGroup(String code) {
        this.code = code;
    }

    /** Sets its names and the units they stand for. */
    void standsFor(Set<String> newNames, Set<String> units) {
        names.addAll(newNames);
        members.retainAll(units);
        members.addAll(units);
    }

    GroupRow view() {
        return new GroupRow(code, label(), members.stream().map(UnitId::new).collect(Collectors.toUnmodifiableSet()));
    }

    /** The shortest of its names. */
    String label() {
        return names.stream().min(comparing(String::length)).orElse(code);
    }

    String code() {
        return code;
    }

    Set<String> names() {
        return names;
    }

    Set<String> members() {
        return members;
    }
}
