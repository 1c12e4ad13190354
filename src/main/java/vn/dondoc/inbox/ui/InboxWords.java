package vn.dondoc.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Objects;
import java.util.stream.Stream;
import vn.dondoc.common.ui.Badge;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.PhoneCards;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.TimeLeftBadge;
import vn.dondoc.common.ui.Tone;
import vn.dondoc.inbox.InboxRow;

/** What the cells of an inbox say. */
final class InboxWords {

    private InboxWords() {}

    static String act(InboxRow row) {
        return row.step() == null ? Texts.say("inbox.kind." + row.kind().name()) : Texts.say(row.step());
    }

    static Component what(InboxRow row) {
        Span act = new Span(act(row));
        act.addClassName("count");
        Anchor link = new Anchor(row.about().address(), row.about().title());
        link.getElement().setAttribute("title", row.about().title());
        Div cell = new Div(new Div(act), link);
        cell.addClassName("inbox-what");
        return cell;
    }

    static Component due(InboxRow row) {
        if (row.waiting().due() == null) {
            return new Span(row.kind().owed() ? Texts.say("inbox.no-due") : "");
        }
        return new Div(new Div(new Span(Dates.weekday(row.waiting().due()))), left(row));
    }

    /** The whole row, for a phone. */
    static Component card(InboxRow row) {
        return PhoneCards.card(
                what(row),
                Stream.of(
                        Objects.requireNonNullElse(row.about().symbol(), ""),
                        row.about().fromUnit()),
                due(row));
    }

    private static Component left(InboxRow row) {
        if (row.waiting().resting()) {
            return new Badge(Texts.say("inbox.resting"), VaadinIcon.PAUSE, Tone.NONE);
        }
        return row.waiting().left() == null || row.waiting().until() != null
                ? new Span()
                : new TimeLeftBadge(row.waiting().left());
    }
}
