package vn.dondoc.common.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.dondoc.common.Standing;

/** The steps of a process in words: what was passed, and what it waits for. */
public final class StepsTable extends OrderedList {

    /** Shows every step a person takes part in. */
    public StepsTable(Standing standing) {
        addClassName("steps");
        standing.steps().stream()
                .filter(step -> step.task() && !step.name().isBlank())
                .forEach(step -> add(line(step)));
    }

    private static ListItem line(Standing.Step step) {
        Span when = new Span(
                step.left() == null
                        ? Texts.say("document.step.since", Dates.time(step.entered()))
                        : Dates.time(step.left()));
        when.addClassName("count");
        Badge badge = step.open()
                ? new Badge(Texts.say("document.step.open"), VaadinIcon.HOURGLASS, Tone.INFO)
                : new Badge(Texts.say("document.step.done"), VaadinIcon.CHECK, Tone.NONE);
        return new ListItem(new Span(step.name()), badge, when);
    }
}
