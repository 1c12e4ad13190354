package vn.dondoc.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.stream.Stream;

/** A short table to read; on a phone each row becomes a small block. */
public class PlainTable extends NativeTable {

    /** A table with these heads and no rows. */
    public PlainTable(Stream<String> heads) {
        addClassName("plain-table");
        NativeTableRow head = getHead().addRow();
        heads.forEach(words -> {
            var cell = head.addHeaderCell();
            cell.setText(words);
            cell.getElement().setAttribute("scope", "col");
        });
    }

    /** Adds a row. */
    public final void row(Component... cells) {
        NativeTableRow row = getBody().addRow();
        Stream.of(cells).forEach(cell -> row.addDataCell().add(cell));
    }
}
