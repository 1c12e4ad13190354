package vn.dondoc.book.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.dondoc.book.RowVerdict;
import vn.dondoc.book.RowVerdict.Change;
import vn.dondoc.book.RowVerdict.Kind;
import vn.dondoc.book.read.BookField;
import vn.dondoc.book.read.CellFault;
import vn.dondoc.common.ui.Badge;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Tone;

/** What the cells of a dry run say. */
final class VerdictWords {

    private VerdictWords() {}

    static Component badge(RowVerdict row) {
        return new Badge(Texts.say("book.kind." + row.kind()), icon(row.kind()), tone(row.kind()));
    }

    private static VaadinIcon icon(Kind kind) {
        return switch (kind) {
            case NEW -> VaadinIcon.PLUS;
            case CHANGED -> VaadinIcon.EDIT;
            case UNCHANGED -> VaadinIcon.CHECK;
            case REFUSED -> VaadinIcon.BAN;
        };
    }

    private static Tone tone(Kind kind) {
        return switch (kind) {
            case NEW -> Tone.INFO;
            case CHANGED -> Tone.DUE_SOON;
            case UNCHANGED -> Tone.NONE;
            case REFUSED -> Tone.OVERDUE;
        };
    }

    static String symbol(RowVerdict row) {
        return row.row().document().symbol() == null
                ? ""
                : row.row().document().symbol().text();
    }

    /** Why it is refused, what is different, and what else to know. */
    static Component what(RowVerdict row) {
        Div cell = new Div();
        cell.addClassName("book-what");
        row.faults().forEach(fault -> cell.add(new Div(new Span(words(fault)))));
        row.changes().forEach(change -> cell.add(new Div(new Span(words(change)))));
        row.notes().forEach(note -> cell.add(new Div(new Span(Texts.say(note)))));
        return cell;
    }

    /** A fault with the name of its cell. */
    static String words(CellFault fault) {
        return fault.field() == null
                ? Texts.say(fault.reason())
                : Texts.say("book.fault", Texts.say("book.field." + fault.field()), Texts.say(fault.reason()));
    }

    private static String words(Change change) {
        String after = change.field() == BookField.STATUS ? Texts.say("book.status." + change.after()) : change.after();
        return change.before().isEmpty()
                ? Texts.say("book.change.new", Texts.say("book.field." + change.field()), after)
                : Texts.say("book.change", Texts.say("book.field." + change.field()), change.before(), after);
    }
}
