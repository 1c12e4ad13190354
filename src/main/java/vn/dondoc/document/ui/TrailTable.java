package vn.dondoc.document.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.trail.TrailLine;

/** The trail of a document: who did what, when and why. */
final class TrailTable extends OrderedList {

    TrailTable(List<TrailLine> lines) {
        addClassName("trail");
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || !sameSaving(lines.get(i - 1), lines.get(i))) {
                add(item(lines.get(i)));
            }
        }
    }

    /** A draft saves itself again and again; a run of savings by one person is told once, by the last of them. */
    private static boolean sameSaving(TrailLine later, TrailLine line) {
        return line.command().equals("document.save")
                && later.command().equals("document.save")
                && Objects.equals(later.person(), line.person());
    }

    private static ListItem item(TrailLine line) {
        Div did = new Div(strong(Texts.say("trail." + line.command())));
        if (line.before() != null && line.after() != null && !Objects.equals(line.before(), line.after())) {
            did.add(muted(Texts.say("trail.change", Words.state(line.before()), Words.state(line.after()))));
        }
        ListItem item = new ListItem(did);
        if (line.reason() != null && !line.reason().isBlank()) {
            item.add(new Div(new Span(line.reason())));
        }
        item.add(new Div(muted(who(line))));
        return item;
    }

    private static String who(TrailLine line) {
        String key = line.inPlaceOf() == null ? "trail.who" : "trail.who.delegated";
        return Texts.say(key, line.name(), Words.of(line.role()), line.unit().code(), Dates.time(line.at()));
    }

    private static Span strong(String words) {
        Span span = new Span(words);
        span.addClassName("trail-act");
        return span;
    }

    private static Span muted(String words) {
        Span span = new Span(words);
        span.addClassName("count");
        return span;
    }
}
