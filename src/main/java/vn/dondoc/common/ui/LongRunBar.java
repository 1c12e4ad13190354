package vn.dondoc.common.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** How far long work is: a bar, and the same in words. */
public final class LongRunBar extends Panel {

    /**
     * Shows how far it is now.
     *
     * @param title what is being done
     * @param progress the key of a text with two numbers: done, and all
     */
    public LongRunBar(String title, String progress, LongRun<?> run) {
        super(title);
        int total = Math.max(1, run.total());
        ProgressBar bar = new ProgressBar(0, total, Math.min(run.done(), total));
        bar.setIndeterminate(run.total() == 0);
        bar.getElement().setAttribute("aria-label", title);
        Span words =
                new Span(run.waits() ? Texts.say("kit.long-run.waits") : Texts.say(progress, run.done(), run.total()));
        words.getElement().setAttribute("role", "status");
        with(bar, words);
    }
}
