package vn.dondoc.theme.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import vn.dondoc.common.ui.ClearFault;
import vn.dondoc.common.ui.KeptForm;
import vn.dondoc.theme.ThemeRow;

/** A field that chooses one of the list's themes by part of any of its spellings. */
final class ThemeBox {

    private ThemeBox() {}

    static ComboBox<ThemeRow> of(String label, List<ThemeRow> themes) {
        ComboBox<ThemeRow> box = new ComboBox<>(label);
        box.setItems(ThemeRow::isCalled, themes);
        box.setItemLabelGenerator(theme -> theme.content().name());
        box.setManualValidation(true);
        ClearFault.of(box);
        return box;
    }

    static void keep(KeptForm form, String name, ComboBox<ThemeRow> box, List<ThemeRow> themes) {
        form.value(
                name,
                box,
                theme -> theme.id().toString(),
                id -> themes.stream()
                        .filter(theme -> theme.id().toString().equals(id))
                        .findFirst());
    }

    /** All but this one. */
    static List<ThemeRow> others(ThemeRow theme, List<ThemeRow> all) {
        return all.stream().filter(other -> !other.id().equals(theme.id())).toList();
    }
}
