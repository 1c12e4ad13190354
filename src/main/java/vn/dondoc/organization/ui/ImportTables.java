package vn.dondoc.organization.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.dondoc.common.ui.Components;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.intake.RefusedRow;
import vn.dondoc.intake.TableKind;
import vn.dondoc.intake.TablePreview;
import vn.dondoc.organization.NewPassword;

/** The tables of the import screen: what is in each file, what is refused, and the one-time passwords. */
final class ImportTables {

    private static final int SHORT = 15;

    private ImportTables() {}

    /** One reason of one refused row of one file. */
    private record Refused(String file, RefusedRow row) {}

    /** The kind of a table in words. */
    static String kind(TableKind kind) {
        return Texts.say("table-kind." + kind);
    }

    /** A row for each file, with its counts. */
    static Grid<TablePreview> counts(List<TablePreview> tables) {
        Grid<TablePreview> grid = grid("import.preview", tables);
        grid.addColumn(TablePreview::file).setHeader(Texts.say("import.file")).setFlexGrow(2);
        grid.addColumn(table -> kindOrNone(table))
                .setHeader(Texts.say("import.kind"))
                .setFlexGrow(2);
        number(grid, "import.fresh", TablePreview::fresh);
        number(grid, "import.changed", TablePreview::changed);
        number(grid, "import.unchanged", TablePreview::unchanged);
        number(grid, "import.refused", TablePreview::refused);
        return grid;
    }

    private static String kindOrNone(TablePreview table) {
        TableKind kind = table.kind();
        return kind == null ? Texts.say("import.kind.none") : kind(kind);
    }

    private static void number(Grid<TablePreview> grid, String header, ToIntFunction<TablePreview> value) {
        grid.addColumn(value::applyAsInt)
                .setHeader(Texts.say(header))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7rem")
                .setFlexGrow(0);
    }

    /** A row for each reason of each refused row. */
    static Grid<?> refusals(List<TablePreview> tables) {
        List<Refused> rows = tables.stream()
                .flatMap(table -> table.faults().stream().map(row -> new Refused(table.file(), row)))
                .toList();
        Grid<Refused> grid = grid("import.refusals", List.of());
        fill(grid, rows);
        grid.addColumn(Refused::file).setHeader(Texts.say("import.file")).setFlexGrow(1);
        grid.addColumn(refused -> refused.row().line() == 0 ? "" : refused.row().line())
                .setHeader(Texts.say("import.line"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("5rem")
                .setFlexGrow(0);
        grid.addColumn(refused -> refused.row().column())
                .setHeader(Texts.say("import.column"))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addColumn(refused -> Texts.say(refused.row().reason()))
                .setHeader(Texts.say("import.reason"))
                .setFlexGrow(5)
                .setTooltipGenerator(refused -> Texts.say(refused.row().reason()));
        return grid;
    }

    /** A row for each new person. */
    static Grid<NewPassword> passwords(List<NewPassword> passwords) {
        Grid<NewPassword> grid = grid("import.passwords", List.of());
        fill(grid, passwords);
        grid.addColumn(NewPassword::fullName).setHeader(Texts.say("people.person"));
        grid.addColumn(NewPassword::unit).setHeader(Texts.say("units.name"));
        grid.addColumn(NewPassword::username).setHeader(Texts.say("kit.login.username"));
        grid.addColumn(NewPassword::password).setHeader(Texts.say("import.password"));
        return grid;
    }

    private static <T> Grid<T> grid(String label, List<T> rows) {
        Grid<T> grid = Components.grid(Texts.say(label), Texts.say("import.none"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        fill(grid, rows);
        return grid;
    }

    /** A long list scrolls within itself, a short one takes no more room than it needs. */
    private static <T> void fill(Grid<T> grid, List<T> rows) {
        grid.setAllRowsVisible(rows.size() <= SHORT);
        grid.setItems(rows);
    }
}
