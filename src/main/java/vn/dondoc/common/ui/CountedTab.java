package vn.dondoc.common.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;

/** A tab with the number of rows behind it. */
public class CountedTab extends Tab {

    private final Span count = new Span();

    public CountedTab(String label) {
        add(new Span(label), count);
        count.addClassName("tab-count");
        count.setVisible(false);
    }

    /** Shows the number, which must come from the query the list itself reads. */
    public void count(long rows) {
        count.setText(Long.toString(rows));
        count.setVisible(true);
    }
}
