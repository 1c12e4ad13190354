package vn.dondoc.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.TimeLeftBadge;
import vn.dondoc.inbox.Inbox;
import vn.dondoc.inbox.InboxFilter;
import vn.dondoc.inbox.InboxRow;
import vn.dondoc.inbox.InboxTab;

/** What waits for the person, the most urgent first, read by the query of the inbox itself. */
class WaitingPanel extends Panel {

    private static final int SHOWN = 6;
    private static final InboxFilter MINE = InboxFilter.of(InboxTab.TODO);

    WaitingPanel(Inbox inbox) {
        super(Texts.say("home.waiting"), new Anchor("inbox", Texts.say("home.waiting.all")));
        List<InboxRow> rows = inbox.page(MINE, null, SHOWN);
        if (rows.isEmpty()) {
            with(new Span(Texts.say("home.waiting.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("unit-strip");
        rows.forEach(row -> list.add(line(row)));
        with(list);
        int more = inbox.count(MINE) - rows.size();
        if (more > 0) {
            with(new Div(new Anchor("inbox", Texts.say("home.waiting.more", more))));
        }
    }

    private static ListItem line(InboxRow row) {
        String what = row.step() == null ? Texts.say("inbox.kind." + row.kind()) : Texts.say(row.step());
        Span act = new Span(Texts.say("home.waiting.from", what, row.about().fromUnit()));
        act.addClassName("count");
        ListItem line =
                new ListItem(new Anchor(row.about().address(), row.about().title()), act);
        if (row.waiting().left() != null && !row.waiting().resting()) {
            line.add(new TimeLeftBadge(row.waiting().left()));
        }
        return line;
    }
}
