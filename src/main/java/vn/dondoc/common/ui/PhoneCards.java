package vn.dondoc.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.stream.Stream;

/** Lets a list be read on a phone: where its columns do not fit beside each other, one column says it all. */
public final class PhoneCards {

    /** The widest screen, in pixels, that shows cards. */
    private static final int NARROW = 700;

    private PhoneCards() {}

    /** Shows what the function makes of a row in place of the columns the grid has now, on a narrow screen. */
    public static <T> void on(Grid<T> grid, String header, SerializableFunction<T, Component> card) {
        List<Grid.Column<T>> columns = List.copyOf(grid.getColumns());
        Grid.Column<T> cards = grid.addComponentColumn(card::apply);
        cards.setHeader(header).setFlexGrow(1).setVisible(false);
        grid.addAttachListener(attached -> {
            UI ui = attached.getUI();
            ui.getPage().retrieveExtendedClientDetails(details -> show(columns, cards, details.getWindowInnerWidth()));
            var resized = ui.getPage().addBrowserWindowResizeListener(size -> show(columns, cards, size.getWidth()));
            attached.getSource().addDetachListener(detached -> {
                resized.remove();
                detached.unregisterListener();
            });
        });
    }

    /** A card: what the row is, small words about it, and what else there is to show. */
    public static Component card(Component what, Stream<String> words, Component... more) {
        Div card = new Div(what);
        card.addClassName("phone-card");
        Span line = new Span(
                String.join(" · ", words.filter(word -> !word.isBlank()).toList()));
        line.addClassName("count");
        card.add(line);
        card.add(more);
        return card;
    }

    /** Badges beside each other, as far as they fit. */
    public static Component badges(Component... badges) {
        Div all = new Div(badges);
        all.addClassName("badges");
        return all;
    }

    private static <T> void show(List<Grid.Column<T>> columns, Grid.Column<T> cards, int width) {
        boolean narrow = width < NARROW;
        if (cards.isVisible() != narrow) {
            columns.forEach(column -> column.setVisible(!narrow));
            cards.setVisible(narrow);
        }
    }
}
