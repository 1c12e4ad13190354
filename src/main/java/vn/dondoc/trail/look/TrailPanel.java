package vn.dondoc.trail.look;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.trail.TrailLine;

/** The trail of an object: who did what, when and why, newest first. */
public final class TrailPanel extends Panel {

    private final SerializableFunction<String, String> stateWords;

    /**
     * Shows a trail.
     *
     * @param lines newest first
     * @param stateWords what the object's states are called
     * @param toldOnce commands whose run by one person is told once, by the last of them
     */
    public TrailPanel(List<TrailLine> lines, SerializableFunction<String, String> stateWords, String... toldOnce) {
        super(Texts.say("trail.title"));
        this.stateWords = stateWords;
        Set<String> once = Set.of(toldOnce);
        OrderedList list = new OrderedList();
        list.addClassName("trail");
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || !(once.contains(lines.get(i).command()) && same(lines.get(i - 1), lines.get(i)))) {
                list.add(item(lines.get(i)));
            }
        }
        with(list);
    }

    private static boolean same(TrailLine later, TrailLine line) {
        return line.command().equals(later.command())
                && Objects.equals(later.by().person(), line.by().person());
    }

    private ListItem item(TrailLine line) {
        Span act = new Span(Texts.say("trail." + line.command()));
        act.addClassName("trail-act");
        Div did = new Div(act);
        if (line.before() != null && line.after() != null && !Objects.equals(line.before(), line.after())) {
            did.add(quiet(Texts.say("trail.change", stateWords.apply(line.before()), stateWords.apply(line.after()))));
        }
        ListItem item = new ListItem(did);
        if (line.reason() != null && !line.reason().isBlank()) {
            item.add(new Div(new Span(line.reason())));
        }
        item.add(new Div(quiet(who(line))));
        return item;
    }

    private static String who(TrailLine line) {
        String key = line.by().inPlaceOf() == null ? "trail.who" : "trail.who.delegated";
        return Texts.say(
                key,
                line.by().name(),
                Texts.say("role." + line.by().role()),
                line.by().unit(),
                Dates.time(line.at()));
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassName("count");
        return span;
    }
}
