package vn.dondoc.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.ui.AskDialog;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.FaultList;
import vn.dondoc.common.ui.KeptForm;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toast;
import vn.dondoc.document.DraftContent;

/** A draft: what is typed is kept at once, and becomes the document when it is saved. What is refused stays as it was typed. */
final class DraftForm extends Div {

    private final transient WrittenDraft draft;
    private final transient Consumer<DocumentId> submitted;
    private final KeptForm kept;
    private final HeadFields head;
    private final ClauseList clauses;
    private final DraftFiles files;
    private final FaultList submitFaults = new FaultList();
    private final FaultList saveFaults = new FaultList();
    private final transient Refusals submitting = new Refusals().listedIn(submitFaults);
    private final transient Refusals saving =
            new Refusals().listedIn(saveFaults).whateverIsMarked();

    DraftForm(WrittenDraft draft, DraftFields fields, Consumer<DocumentId> submitted) {
        this.draft = draft;
        this.submitted = submitted;
        kept = new KeptForm(draft.form());
        head = fields.head(draft.content().issuer().draftingUnit());
        clauses = fields.clauses(kept);
        files = fields.files(draft, this::made);
        addClassName("draft");
        saveFaults.addClassName("save-faults");
        add(kept, saveFaults, submitFaults);
        add(new Panel(Texts.say("draft.head")).with(head));
        add(new Panel(Texts.say("draft.clauses")).with(clauses));
        add(new Panel(Texts.say("document.files")).with(files));
        head.show(draft.content());
        clauses.show(draft.content().clauses());
        head.keep(kept);
        kept.basedOn(draft.version()).begin();
    }

    /** What can be done with the draft, for the head of the page. */
    Component[] acts() {
        return new Component[] {
            Buttons.plain(Texts.say("document.act.discard"), this::askToDiscard),
            Buttons.plain(Texts.say("document.act.save"), this::saveNow),
            Buttons.primary(Texts.say("document.act.submit"), this::submit)
        };
    }

    private void saveNow() {
        if (save()) {
            Toast.show(Texts.say("document.done.save"));
        }
    }

    private boolean save() {
        DraftContent written = head.read(draft.content(), clauses.read());
        if (draft.says(written)) {
            kept.forget();
            return true;
        }
        besideFields(saving);
        boolean done = saving.run(() -> draft.save(written));
        if (done) {
            kept.saved(draft.form(), draft.version());
        }
        return done;
    }

    private void besideFields(Refusals refusals) {
        head.showFaultsIn(refusals);
        clauses.showFaultsIn(refusals);
    }

    /** The document the files belong to; a draft nobody has saved yet is begun with its first file. */
    private @Nullable DocumentId made() {
        return save() ? draft.id() : null;
    }

    private void submit() {
        DocumentId document = made();
        if (document == null) {
            return;
        }
        besideFields(submitting);
        if (submitting.run(() -> submit(document))) {
            Toast.show(Texts.say("document.done.submit"));
            submitted.accept(document);
        }
    }

    /** Each fault stands beside its field; the head of the form says how many there are. */
    private void submit(DocumentId document) {
        files.requireArrived();
        try {
            draft.submit(document);
        } catch (Refusal refusal) {
            List<Fault> all = new ArrayList<>(refusal.faults());
            all.add(Fault.of("draft.faults", all.size()));
            throw new Refusal(all);
        }
    }

    private void askToDiscard() {
        new AskDialog(Texts.say("document.act.discard"), Texts.say("draft.discard.ask"), this::discard).open();
    }

    private void discard() {
        draft.discard();
        kept.forget();
        Toast.show(Texts.say("document.done.discard"));
        UI.getCurrent().navigate(DocumentsView.class);
    }
}
