package vn.dondoc.common.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Refusal;

/** Does the same to several things, each by itself, and tells what was done and what was refused, and why. */
public final class Batch {

    private final List<Refused> refused = new ArrayList<>();
    private int done;

    private record Refused(String name, Refusal why) {}

    /** Does it to one thing, called by its name; a refusal is kept for {@link #tell}. */
    public void run(String name, Runnable command) {
        try {
            command.run();
            done++;
        } catch (Refusal refusal) {
            refused.add(new Refused(name, refusal));
        }
    }

    /**
     * Says how it went.
     *
     * @param doneKey the text that says how many were done
     * @param undo takes back what was done, or null where that cannot be
     * @throws Refusal if nothing was done, with the first reason
     */
    public void tell(String doneKey, @Nullable Runnable undo) {
        if (done == 0) {
            throw refused.get(0).why();
        }
        String words = Texts.say(doneKey, done);
        if (undo == null) {
            Toast.show(words);
        } else {
            Toast.undoable(words, undo);
        }
        if (!refused.isEmpty()) {
            UnorderedList list = new UnorderedList();
            refused.forEach(one -> list.add(new ListItem(Texts.say("kit.batch.refused", one.name(), said(one.why())))));
            Toast.problem(new Div(new Span(Texts.say("kit.batch.left", refused.size())), list));
        }
    }

    private static String said(Refusal refusal) {
        return refusal.faults().stream()
                .map(fault -> Texts.say(fault.message()))
                .collect(Collectors.joining(" "));
    }
}
