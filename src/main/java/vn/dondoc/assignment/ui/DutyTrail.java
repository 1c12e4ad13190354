package vn.dondoc.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.trail.TrailLine;

/** The trail of a duty: who did what, when and why. */
final class DutyTrail extends OrderedList {

    DutyTrail(List<TrailLine> lines) {
        addClassName("trail");
        lines.forEach(line -> add(item(line)));
    }

    private static ListItem item(TrailLine line) {
        Span act = new Span(Texts.say("trail." + line.command()));
        act.addClassName("trail-act");
        Div did = new Div(act);
        if (line.before() != null && !Objects.equals(line.before(), line.after())) {
            did.add(quiet(Texts.say("trail.change", state(line.before()), state(line.after()))));
        }
        ListItem item = new ListItem(did);
        if (line.reason() != null && !line.reason().isBlank()) {
            item.add(new Div(new Span(line.reason())));
        }
        String key = line.inPlaceOf() == null ? "trail.who" : "trail.who.delegated";
        item.add(new Div(quiet(Texts.say(
                key, line.name(), Texts.say("role." + line.role()), line.unit().code(), Dates.time(line.at())))));
        return item;
    }

    private static String state(@Nullable String name) {
        return name == null ? "" : Texts.say("duty.state." + name);
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassName("count");
        return span;
    }
}
