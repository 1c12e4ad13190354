package vn.dondoc.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Fault;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.ui.AskDialog;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.FaultList;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toast;
import vn.dondoc.document.DocumentPage;
import vn.dondoc.document.DraftContent;

/** A draft that saves itself a moment after each change. What is refused stays as it was typed. */
final class DraftForm extends Div {

    /** So long after the last key a text is saved, in milliseconds. */
    static final int PAUSE = 1_500;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final transient DraftTools tools;
    private final transient Consumer<DocumentId> submitted;
    private final HeadFields head;
    private final ClauseList clauses;
    private final DraftFiles files;
    private final FaultList submitFaults = new FaultList();
    private final FaultList saveFaults = new FaultList();
    private final transient Refusals submitting = new Refusals().listedIn(submitFaults);
    private final transient Refusals saving;
    private final Span saved = new Span();
    private transient DraftContent content;
    private transient @Nullable DocumentId id;
    private long version;
    private boolean showing;

    DraftForm(DraftTools tools, DraftContent content, Consumer<DocumentId> submitted) {
        this.tools = tools;
        this.content = content;
        this.submitted = submitted;
        Map<UnitId, String> names = tools.units().names();
        head = new HeadFields(tools, names, content.issuer().draftingUnit());
        clauses = new ClauseList(tools, names, this::changed);
        files = new DraftFiles(tools, this::made);
        saving = new Refusals().beside("secrecy", head.secrecy()).listedIn(saveFaults);
        addClassName("draft");
        head.onChange(this::changed);
        saved.addClassName("muted");
        saved.getElement().setAttribute("role", "status");
        saveFaults.addClassName("save-faults");
        add(saveFaults, submitFaults);
        add(new Panel(Texts.say("draft.head")).with(head));
        add(new Panel(Texts.say("draft.clauses")).with(clauses));
        add(new Panel(Texts.say("document.files")).with(files));
        show();
    }

    /** A draft that was begun before. */
    static DraftForm of(DraftTools tools, DocumentPage view, Consumer<DocumentId> submitted) {
        DraftForm form = new DraftForm(tools, view.written().content(), submitted);
        form.id = view.id();
        form.version = view.written().version();
        form.files.show(view.id(), view.written().files());
        return form;
    }

    /** What can be done with the draft, for the head of the page. */
    Component[] acts() {
        return new Component[] {
            saved,
            Buttons.plain(Texts.say("document.act.discard"), this::askToDiscard),
            Buttons.primary(Texts.say("document.act.submit"), this::submit)
        };
    }

    private void show() {
        showing = true;
        head.show(content);
        clauses.show(content.clauses());
        showing = false;
    }

    private void changed() {
        if (!showing) {
            save();
        }
    }

    private boolean save() {
        DraftContent written = head.read(content, clauses.read());
        if (id != null && written.equals(content)) {
            return true;
        }
        boolean done = saving.run(() -> keep(written));
        if (done) {
            content = written;
            saved.setText(Texts.say(
                    "draft.saved", MINUTE.format(tools.clock().instant().atZone(OfficeTime.ZONE))));
        } else {
            saved.setText(Texts.say("draft.not-saved"));
        }
        return done;
    }

    private void keep(DraftContent written) {
        if (id != null) {
            version = tools.documents().save(id, version, written);
            return;
        }
        DocumentId begun = tools.documents().draft(written);
        id = begun;
        version = tools.pages().open(begun).written().version();
        UI.getCurrent().getPage().getHistory().replaceState(null, "documents/" + begun);
    }

    /** The document the files belong to; a draft nobody has saved yet is begun with its first file. */
    private @Nullable DocumentId made() {
        return save() ? id : null;
    }

    private void submit() {
        DocumentId document = made();
        if (document == null) {
            return;
        }
        head.showFaultsIn(submitting);
        clauses.showFaultsIn(submitting);
        if (submitting.run(() -> submit(document))) {
            Toast.show(Texts.say("document.done.submit"));
            submitted.accept(document);
        }
    }

    /** Each fault stands beside its field; the head of the form says how many there are. */
    private void submit(DocumentId document) {
        files.requireArrived();
        try {
            tools.documents().submit(document);
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
        if (id != null) {
            tools.documents().discard(id);
        }
        Toast.show(Texts.say("document.done.discard"));
        UI.getCurrent().navigate(DocumentsView.class);
    }
}
