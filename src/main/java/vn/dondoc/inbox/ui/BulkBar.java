package vn.dondoc.inbox.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import vn.dondoc.common.ui.BulkAct;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.inbox.InboxRow;

/** What can be done at once with the rows that were chosen: a button for every step that waits on some of them. */
final class BulkBar extends Div {

    private final transient List<BulkAct> acts;
    private final transient Runnable done;

    /** A step of a kind of thing, in the words of its diagram. */
    private record Waiting(String words, String kind, String act) implements Comparable<Waiting> {

        private static final Comparator<Waiting> ORDER = Comparator.comparing(Waiting::words)
                .thenComparing(Waiting::kind)
                .thenComparing(Waiting::act);

        static Waiting of(InboxRow row) {
            return new Waiting(
                    Texts.say(Objects.requireNonNull(row.step())),
                    row.about().object().kind(),
                    Objects.requireNonNull(row.act()));
        }

        boolean isFor(BulkAct bulk) {
            return bulk.kind().equals(kind) && bulk.step().equals(act);
        }

        @Override
        public int compareTo(Waiting other) {
            return ORDER.compare(this, other);
        }
    }

    BulkBar(List<BulkAct> acts, Runnable done) {
        this.acts = acts;
        this.done = done;
        addClassName("bulk-bar");
        setVisible(false);
    }

    void offer(Set<InboxRow> chosen) {
        removeAll();
        setVisible(!chosen.isEmpty());
        add(new Span(Texts.say("inbox.selected", chosen.size())));
        Map<Waiting, List<InboxRow>> waiting = chosen.stream()
                .filter(row -> row.step() != null && row.act() != null)
                .collect(groupingBy(Waiting::of, TreeMap::new, toList()));
        waiting.forEach(
                (step, rows) -> acts.stream().filter(step::isFor).forEach(act -> offer(act, step.words(), rows)));
    }

    private void offer(BulkAct act, String step, List<InboxRow> rows) {
        List<String> ids = rows.stream().map(row -> row.about().object().id()).toList();
        add(Buttons.primary(Texts.say("inbox.bulk", step, ids.size()), () -> act.open(step, ids, done)));
    }
}
