package vn.dondoc.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/** A dense table of numbers, each a link to its rows. Heads and first column stay while it scrolls. */
public class NumberTable extends Div {

    private final NativeTable table = new NativeTable();

    /** A table with these heads, the first of them over the names of the rows. */
    public NumberTable(String label, Stream<String> heads) {
        addClassName("figures-frame");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", label);
        table.addClassNames("figures", "one-head");
        NativeTableRow row = table.getHead().addRow();
        heads.forEach(words -> head(row, "col").setText(words));
        add(table);
    }

    private static NativeTableHeaderCell head(NativeTableRow row, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    /** Adds a row and gives it back. */
    public final NativeTableRow row(Component name, Stream<Component> cells) {
        NativeTableRow row = table.getBody().addRow();
        head(row, "row").add(name);
        cells.forEach(cell -> row.addDataCell().add(cell));
        return row;
    }

    /** A number that opens its rows; nought opens nothing. */
    public static Component number(int number, String address) {
        return number == 0 ? nothing("0") : new Anchor(address, String.valueOf(number));
    }

    /** Words where there is no number. */
    public static Component nothing(String words) {
        Span none = new Span(words);
        none.addClassName("figures-none");
        return none;
    }
}
