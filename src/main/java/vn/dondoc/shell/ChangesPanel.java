package vn.dondoc.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.oversight.Change;
import vn.dondoc.oversight.ChangeKind;
import vn.dondoc.oversight.RecentChanges;

/** What changed since yesterday began in what one may open: how much of each kind, and the latest. */
class ChangesPanel extends Panel {

    private static final int SHOWN = 5;

    ChangesPanel(RecentChanges changes, LocalDate yesterday) {
        super(
                Texts.say("home.changes"),
                new Anchor("progress/changes?since=" + yesterday, Texts.say("home.changes.all")));
        Map<ChangeKind, Integer> counts = changes.counts(yesterday);
        int issued = changes.issued(yesterday);
        if (counts.isEmpty() && issued == 0) {
            with(new Span(Texts.say("home.changes.none")));
            return;
        }
        UnorderedList kinds = new UnorderedList();
        kinds.addClassName("home-counts");
        if (issued > 0) {
            kinds.add(count("documents?since=" + yesterday, "ISSUED", issued));
        }
        counts.forEach((kind, rows) ->
                kinds.add(count("progress/changes?since=" + yesterday + "&kind=" + kind, kind.name(), rows)));
        with(kinds, latest(changes.since(yesterday, EnumSet.allOf(ChangeKind.class), 0, SHOWN)));
    }

    private static ListItem count(String address, String kind, int rows) {
        return new ListItem(new Anchor(address, Texts.say("home.changes." + kind, rows)));
    }

    private static Component latest(List<Change> changes) {
        UnorderedList list = new UnorderedList();
        list.addClassName("unit-strip");
        changes.forEach(change -> list.add(line(change)));
        return list;
    }

    private static ListItem line(Change change) {
        Span what = new Span(Texts.say(
                "home.changes.line",
                Texts.say("changes.kind." + change.kind()),
                change.unitName(),
                Dates.time(change.at())));
        what.addClassName("count");
        return new ListItem(new Anchor("duties/" + change.duty(), change.work()), what);
    }
}
