package vn.dondoc.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.ui.Badge;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Tone;
import vn.dondoc.inbox.InboxRow;

/** What the cells of an inbox say. */
final class InboxWords {

    private static final int SOON = 3;

    private InboxWords() {}

    static String act(InboxRow row) {
        return row.act() == null
                ? Texts.say("inbox.kind." + row.kind().name())
                : Texts.say("act." + row.act().name());
    }

    static Component what(InboxRow row) {
        Span act = new Span(act(row));
        act.addClassName("count");
        Anchor link = new Anchor(address(row.object()), row.title());
        link.getElement().setAttribute("title", row.title());
        Div cell = new Div(new Div(act), link);
        cell.addClassName("inbox-what");
        return cell;
    }

    private static String address(ObjectRef object) {
        return switch (object.kind()) {
            case DOCUMENT -> "documents/" + object.id();
            case ASSIGNMENT -> "assignments/" + object.id();
            case UNIT, PERSON, OFFICE -> "";
        };
    }

    static Component due(InboxRow row) {
        if (row.due() == null) {
            return new Span(Texts.say("inbox.no-due"));
        }
        return new Div(new Div(new Span(Dates.weekday(row.due()))), left(row));
    }

    private static Component left(InboxRow row) {
        Integer left = row.daysLeft();
        if (row.resting()) {
            return new Badge(Texts.say("inbox.resting"), VaadinIcon.PAUSE, Tone.NONE);
        }
        if (left == null || row.closedAt() != null) {
            return new Span();
        }
        if (left < 0) {
            return new Badge(Texts.say("due.days-late", -left), VaadinIcon.WARNING, Tone.OVERDUE);
        }
        return left <= SOON
                ? new Badge(Texts.say("due.days-left", left), VaadinIcon.ALARM, Tone.DUE_SOON)
                : new Badge(Texts.say("due.days-left", left), VaadinIcon.CLOCK, Tone.IN_TIME);
    }
}
