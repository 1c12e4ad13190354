package vn.dondoc.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.ui.Percent;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.oversight.FigureCell;
import vn.dondoc.oversight.FigureColumn;
import vn.dondoc.oversight.FigureQuestion;
import vn.dondoc.oversight.FigureRow;
import vn.dondoc.oversight.FigureTable;
import vn.dondoc.oversight.Figures;
import vn.dondoc.oversight.Grouping;

/** The table of figures; every figure but zero opens its rows. The rates come first, so that no screen is too narrow for them; heads and first column stay while it scrolls. */
class FiguresSheet extends Div {

    static final List<String> RATES = List.of("A", "B", "ON_TIME", "ON_TIME_FIRST");

    private final NativeTable table = new NativeTable();
    private final FigureQuestion question;
    private final transient FigureTable figures;

    FiguresSheet(FigureTable figures) {
        this.figures = figures;
        question = figures.question();
        addClassName("figures-frame");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Texts.say("figures.title"));
        table.addClassName("figures");
        heads();
        line(new Span(Texts.say("figures.total")), null, figures.total()).addClassName("figures-total");
        figures.lines().forEach(line -> line(label(line), line.key(), line.figures()));
        add(table);
    }

    private void heads() {
        NativeTableRow groups = table.getHead().addRow();
        head(groups, FigureWords.of(question.by()), "col").getElement().setAttribute("rowspan", "2");
        NativeTableRow columns = table.getHead().addRow();
        over(RATES.size(), head(groups, Texts.say("figures.group.RATES"), "colgroup"));
        RATES.forEach(rate -> head(columns, Texts.say("figures.rate." + rate), "col"));
        for (ColumnGroup group : ColumnGroup.values()) {
            over(group.columns().size(), head(groups, Texts.say("figures.group." + group), "colgroup"));
            group.columns().forEach(column -> mark(head(columns, FigureWords.of(column), "col"), group, column));
        }
    }

    private static void over(int columns, Component head) {
        head.getElement().setAttribute("colspan", Integer.toString(columns));
    }

    private static NativeTableHeaderCell head(NativeTableRow row, String words, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static void mark(Component cell, ColumnGroup group, FigureColumn column) {
        boolean first = group.columns().indexOf(column) == 0;
        cell.getElement().getClassList().set("figures-first", first);
    }

    private NativeTableRow line(Component label, @Nullable String key, Figures counted) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell head = row.addHeaderCell();
        head.getElement().setAttribute("scope", "row");
        head.add(label);
        rates(row, counted);
        for (ColumnGroup group : ColumnGroup.values()) {
            if (group.columns().stream().noneMatch(figures::knows)) {
                unknown(row, group.columns().size());
                continue;
            }
            group.columns().forEach(column -> {
                NativeTableCell cell = row.addDataCell();
                mark(cell, group, column);
                fill(cell, new FigureCell(question, key, column), counted.of(column));
            });
        }
        return row;
    }

    private void rates(NativeTableRow row, Figures counted) {
        if (figures.unknownUntil() != null) {
            unknown(row, RATES.size());
            return;
        }
        Stream.of(counted.rateA(), counted.rateB(), counted.onTimeRate(), counted.firstOnTimeRate())
                .map(Percent::number)
                .forEach(words -> row.addDataCell().setText(words));
    }

    /** Columns of days whose states are not known have one cell together. */
    private static void unknown(NativeTableRow row, int columns) {
        NativeTableCell cell = row.addDataCell();
        over(columns, cell);
        cell.addClassNames("figures-none", "figures-first");
        cell.setText(FigureWords.unknown());
    }

    private void fill(NativeTableCell cell, FigureCell asked, long figure) {
        if (!figures.knows(asked.column())) {
            cell.setText(FigureWords.unknown());
            cell.addClassName("figures-none");
            return;
        }
        if (figure == 0) {
            cell.setText("0");
            cell.addClassName("figures-none");
            return;
        }
        cell.add(new Anchor(ProgressAddress.of(asked), FigureWords.count(figure)));
        if (asked.column() == FigureColumn.OVERDUE) {
            cell.addClassName("figures-late");
        }
    }

    private Component label(FigureRow line) {
        String words = FigureWords.label(question.by(), line);
        boolean opens = !line.key().isEmpty();
        if (opens && question.by() == Grouping.DIRECTIVE) {
            return new Anchor("documents/" + line.key(), words);
        }
        return opens && question.by() == Grouping.PLAN ? new Anchor("plans/" + line.key(), words) : new Span(words);
    }
}
