package vn.dondoc.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout.AppLayoutI18n;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import vn.dondoc.common.DayBounds;

/** Vaadin's components as the house has them: their dress, and the texts they say, in the language of the screen. No screen sets these by itself. */
public final class Components {

    private Components() {}

    /** A grid in the house's dress and under the keys of every list, with its name for screen readers and its words for when it is empty. */
    public static <T> Grid<T> grid(String label, String emptyText) {
        Grid<T> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAriaLabel(label);
        grid.getElement().setAttribute("data-list", true);
        grid.setEmptyStateComponent(new EmptyState(emptyText));
        grid.setColumnReorderingAllowed(true);
        return grid;
    }

    /** A column of a grid that keeps its width and may be pulled wider. */
    public static <T> Grid.Column<T> column(
            Grid<T> grid, String key, String width, SerializableFunction<T, Component> cell) {
        return grid.addComponentColumn(cell::apply)
                .setHeader(Texts.say(key))
                .setWidth(width)
                .setFlexGrow(0)
                .setResizable(true);
    }

    /** An upload that speaks the person's language. */
    public static Upload upload() {
        Upload upload = new Upload();
        upload.setI18n(UploadTexts.current());
        return upload;
    }

    /** The texts of a field for a day, with the formats it reads without asking the server. */
    public static DatePickerI18n datePicker(DayBounds bounds) {
        String outside = Texts.say(bounds.outside());
        return new DatePickerI18n()
                .setMinErrorMessage(outside)
                .setMaxErrorMessage(outside)
                .setMonthNames(list("kit.date.months"))
                .setWeekdays(list("kit.date.weekdays"))
                .setWeekdaysShort(list("kit.date.weekdays.short"))
                .setDateFormats("dd/MM/yyyy", "dd.MM.yyyy", "dd-MM-yyyy")
                .setFirstDayOfWeek(1)
                .setToday(Texts.say("kit.date.today"))
                .setCancel(Texts.say("kit.cancel"))
                .setBadInputErrorMessage(Texts.say("kit.date.bad"))
                .setRequiredErrorMessage(Texts.say("kit.required"));
    }

    /** A choice of several, speaking the person's language. */
    public static <T> MultiSelectComboBox<T> choices(String label) {
        MultiSelectComboBox<T> box = new MultiSelectComboBox<>(label);
        box.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(Texts.say("kit.choices.cleared"))
                .setFocused(Texts.say("kit.choices.focused"))
                .setSelected(Texts.say("kit.choices.selected"))
                .setDeselected(Texts.say("kit.choices.deselected"))
                .setTotal(Texts.say("kit.choices.total"))
                .setRequiredErrorMessage(Texts.say("kit.required")));
        return box;
    }

    /** A plain question of yes or no. */
    public static ConfirmDialog question(String title, String text, String yes, Runnable act) {
        ConfirmDialog dialog = new ConfirmDialog(title, text, yes, confirm -> act.run());
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.say("kit.cancel"));
        return dialog;
    }

    /** The texts of the frame. */
    public static AppLayoutI18n frame() {
        return new AppLayoutI18n().setDrawer(Texts.say("shell.menu"));
    }

    private static List<String> list(String key) {
        return List.of(Texts.say(key).split(",\\s*"));
    }
}
