package vn.dondoc.inbox.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
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
        Map<String, List<InboxRow>> byStep = chosen.stream()
                .filter(row -> row.step() != null)
                .collect(groupingBy(row -> Texts.say(Objects.requireNonNull(row.step())), TreeMap::new, toList()));
        byStep.forEach((step, rows) -> acts.stream()
                .filter(act -> act.step().equals(rows.get(0).act()))
                .forEach(act -> offer(act, step, rows)));
    }

    private void offer(BulkAct act, String step, List<InboxRow> rows) {
        List<String> ids = rows.stream().map(row -> row.about().object().id()).toList();
        add(Buttons.primary(Texts.say("inbox.bulk", step, ids.size()), () -> act.open(step, ids, done)));
    }
}
