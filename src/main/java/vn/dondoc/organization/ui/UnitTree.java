package vn.dondoc.organization.ui;

import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.data.provider.hierarchy.TreeDataProvider;
import com.vaadin.flow.router.RouterLink;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.ui.EmptyState;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.organization.UnitRow;

/** The units of a day as a tree. Every unit is a link to its people. */
class UnitTree extends TreeGrid<UnitRow> {

    private UnitQuery query = new UnitQuery(null, null, "");

    UnitTree() {
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setAriaLabel(Texts.say("units.title"));
        setEmptyStateComponent(new EmptyState(Texts.say("units.none")));
        addComponentHierarchyColumn(this::link)
                .setHeader(Texts.say("units.name"))
                .setFlexGrow(1)
                .setResizable(true);
        addColumn(unit -> unit.id().code())
                .setHeader(Texts.say("units.code"))
                .setWidth("7rem")
                .setFlexGrow(0);
    }

    private RouterLink link(UnitRow unit) {
        RouterLink link = new RouterLink(unit.name(), UnitsView.class);
        link.setQueryParameters(query.withUnit(unit.id()).parameters());
        return link;
    }

    /** Shows these units, or those of them that are called what was typed, each below the units above it. */
    int show(List<UnitRow> units, UnitQuery asked) {
        query = asked;
        Map<UnitId, UnitRow> byId = units.stream().collect(Collectors.toMap(UnitRow::id, Function.identity()));
        Set<UnitRow> found = new LinkedHashSet<>();
        List<UnitRow> called =
                units.stream().filter(unit -> unit.isCalled(asked.typed())).toList();
        called.forEach(unit -> addWithThoseAbove(unit, byId, found));
        TreeData<UnitRow> tree = new TreeData<>();
        tree.addItems(roots(found, byId), unit -> below(unit, found));
        setDataProvider(new TreeDataProvider<>(tree));
        expand(found);
        return called.size();
    }

    private static void addWithThoseAbove(UnitRow unit, Map<UnitId, UnitRow> byId, Set<UnitRow> found) {
        if (found.add(unit)) {
            above(unit, byId).ifPresent(parent -> addWithThoseAbove(parent, byId, found));
        }
    }

    private static Optional<UnitRow> above(UnitRow unit, Map<UnitId, UnitRow> byId) {
        @Nullable UnitId parent = unit.parent();
        return parent == null ? Optional.empty() : Optional.ofNullable(byId.get(parent));
    }

    private static List<UnitRow> roots(Set<UnitRow> found, Map<UnitId, UnitRow> byId) {
        return sorted(found.stream().filter(unit -> above(unit, byId).isEmpty()).toList());
    }

    private static List<UnitRow> below(UnitRow unit, Set<UnitRow> found) {
        return sorted(
                found.stream().filter(other -> unit.id().equals(other.parent())).toList());
    }

    private static List<UnitRow> sorted(List<UnitRow> units) {
        return units.stream()
                .sorted(Comparator.comparing(UnitRow::kind).thenComparing(UnitRow::id))
                .toList();
    }
}
