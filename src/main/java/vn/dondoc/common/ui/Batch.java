package vn.dondoc.common.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Refusal;

/** Does the same to several things, each by itself, and tells what was done and what was refused, and why. */
public final class Batch {

    private final Map<String, Refusal> refused = new LinkedHashMap<>();
    private int done;

    /** Does it to one thing, called by its name; a refusal is kept for {@link #tell}. */
    public void run(String name, Runnable command) {
        try {
            command.run();
            done++;
        } catch (Refusal refusal) {
            refused.put(name, refusal);
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
            throw refused.values().iterator().next();
        }
        String words = Texts.say(doneKey, done);
        if (undo == null) {
            Toast.show(words);
        } else {
            Toast.undoable(words, undo);
        }
        if (!refused.isEmpty()) {
            UnorderedList list = new UnorderedList();
            refused.forEach((name, why) -> list.add(new ListItem(Texts.say("kit.batch.refused", name, said(why)))));
            Toast.problem(new Div(new Span(Texts.say("kit.batch.left", refused.size())), list));
        }
    }

    private static String said(Refusal refusal) {
        return refusal.faults().stream()
                .map(fault -> Texts.say(fault.message()))
                .collect(Collectors.joining(" "));
    }
}
