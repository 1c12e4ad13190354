package vn.dondoc.organization.look;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.ui.ClearFault;
import vn.dondoc.common.ui.Components;
import vn.dondoc.common.ui.KeptForm;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.organization.UnitChoice;

/** Chooses units by part of a name, marks ignored. Choosing a group chooses all its units. */
public final class UnitPicker {

    private final MultiSelectComboBox<UnitChoice> box;
    private final Map<UnitId, String> names;

    /**
     * A field without a choice.
     *
     * @param label its label, in the person's language
     * @param find units and groups by part of a name
     * @param names the names of all units
     */
    public UnitPicker(String label, SerializableFunction<String, List<UnitChoice>> find, Map<UnitId, String> names) {
        this.names = names;
        box = Components.choices(label);
        box.setItems(query -> find.apply(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        box.setItemLabelGenerator(UnitPicker::label);
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        box.setSelectedItemsOnTop(true);
        box.setClearButtonVisible(true);
        box.setManualValidation(true);
        box.setWidthFull();
        ClearFault.of(box);
        box.addValueChangeListener(change -> ungroup(change.getValue()));
    }

    /** The field, to be laid out and to stand beside its faults. */
    public MultiSelectComboBox<UnitChoice> field() {
        return box;
    }

    /** What was chosen, in its order. */
    public List<UnitId> units() {
        return members(box.getValue()).stream().toList();
    }

    /** Chooses these. */
    public void units(Collection<UnitId> units) {
        box.setValue(choices(units));
    }

    /** Called whenever other units are chosen. */
    public void onChange(Runnable changed) {
        box.addValueChangeListener(change -> {
            if (change.getValue().stream().noneMatch(UnitChoice::group)) {
                changed.run();
            }
        });
    }

    /** Keeps what was chosen with the form it stands in. */
    public void keep(KeptForm form, String name) {
        form.part(
                name,
                () -> units().stream().map(UnitId::code).collect(Collectors.joining(",")),
                said -> units(Stream.of(said.split(","))
                        .filter(code -> !code.isEmpty())
                        .map(UnitId::new)
                        .toList()));
        onChange(form::changed);
    }

    private static String label(UnitChoice choice) {
        return choice.group()
                ? Texts.say("draft.group", choice.label(), choice.units().size())
                : choice.label();
    }

    private void ungroup(Set<UnitChoice> value) {
        if (value.stream().anyMatch(UnitChoice::group)) {
            box.setValue(choices(members(value)));
        }
    }

    private static Set<UnitId> members(Set<UnitChoice> value) {
        return value.stream()
                .flatMap(choice -> choice.units().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<UnitChoice> choices(Collection<UnitId> units) {
        return units.stream()
                .map(unit -> new UnitChoice(names.getOrDefault(unit, unit.code()), List.of(unit), false))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
