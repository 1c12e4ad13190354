package vn.dondoc.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.ProcessState;

/** The steps of a process in words: what was passed and when, and what it waits for. */
public final class StepsTable extends PlainTable {

    /** Shows every step a person takes part in. */
    public StepsTable(ProcessState state) {
        super(Stream.of("process.step", "process.state", "process.from", "process.to")
                .map(Texts::say));
        state.steps().stream()
                .filter(step -> step.task())
                .forEach(step -> row(
                        new Span(Texts.say(step.name())),
                        state(step),
                        time("process.from", step.entered()),
                        time("process.to", step.left())));
    }

    private static Component state(ProcessState.Step step) {
        return step.open()
                ? new Badge(Texts.say("process.step.open"), VaadinIcon.HOURGLASS, Tone.INFO)
                : new Badge(Texts.say("process.step.done"), VaadinIcon.CHECK, Tone.IN_TIME);
    }

    /** A phone shows no heads of columns, so each time says there what it is. */
    private static Span time(String head, @Nullable Instant instant) {
        if (instant == null) {
            return new Span();
        }
        Span named = new Span(Texts.say(head) + " ");
        named.addClassNames("phone-only", "muted");
        return new Span(named, new Text(Dates.time(instant)));
    }
}
