package vn.dondoc.document.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.KeptForm;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toast;
import vn.dondoc.document.ClauseContent;

/** The clauses of a draft, to add, remove and reorder. Everything can be undone. */
final class ClauseList extends Div implements ClauseFields.ClauseMoves {

    private final transient Function<Runnable, ClauseFields> made;
    private final KeptForm kept;
    private final List<ClauseFields> clauses = new ArrayList<>();
    private final Div rows = new Div();

    /** A clause is made with what is to be called after each change of it. */
    ClauseList(Function<Runnable, ClauseFields> made, KeptForm kept) {
        this.made = made;
        this.kept = kept;
        kept.part("clauses", () -> ClauseJson.write(read()), said -> show(ClauseJson.read(said)));
        addClassName("clause-list");
        rows.addClassName("clause-list");
        add(rows, Buttons.plain(Texts.say("clause.add"), this::append));
    }

    void show(List<ClauseContent> contents) {
        clauses.clear();
        contents.forEach(content -> clauses.add(fields(content)));
        arrange();
    }

    List<ClauseContent> read() {
        return clauses.stream().map(ClauseFields::read).toList();
    }

    void showFaultsIn(Refusals refusals) {
        for (int i = 0; i < clauses.size(); i++) {
            clauses.get(i).showFaultsIn(refusals, i);
        }
    }

    @Override
    public void move(int from, int to) {
        ClauseFields moved = clauses.remove(from);
        clauses.add(to, moved);
        arranged();
        Toast.undoable(Texts.say("clause.moved", from + 1, to + 1), () -> {
            if (clauses.remove(moved)) {
                putBack(from, moved);
            }
        });
    }

    @Override
    public void remove(int index) {
        ClauseFields gone = clauses.remove(index);
        arranged();
        Toast.undoable(Texts.say("clause.removed", index + 1), () -> putBack(index, gone));
    }

    private void putBack(int index, ClauseFields clause) {
        clauses.add(Math.min(index, clauses.size()), clause);
        arranged();
    }

    private void arranged() {
        arrange();
        kept.rearranged();
    }

    private void append() {
        ClauseFields added = fields(ClauseContent.EMPTY);
        clauses.add(added);
        arranged();
        added.focus();
    }

    private ClauseFields fields(ClauseContent content) {
        ClauseFields fields = made.apply(kept::changed);
        fields.show(content);
        return fields;
    }

    private void arrange() {
        rows.removeAll();
        for (int i = 0; i < clauses.size(); i++) {
            clauses.get(i).place(i, clauses.size(), this);
            clauses.get(i).keep(kept, i);
            rows.add(clauses.get(i));
        }
    }
}
