package vn.dondoc.document.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.file.Path;
import java.util.List;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Fault;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.DateField;
import vn.dondoc.common.ui.FaultList;
import vn.dondoc.common.ui.FileDrop;
import vn.dondoc.common.ui.FileList;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.files.StoredFile;
import vn.dondoc.files.Upload;

/** Records that the paper was signed: the day on it, and its scan. */
final class RecordSignedDialog extends Dialog {

    private final transient PageTools tools;
    private final transient DocumentId id;
    private final transient Runnable done;
    private final DatePicker day;
    private final FaultList faults = new FaultList();
    private final Div scans = new Div();
    private final FileDrop drop;
    private final transient Refusals refusals;

    RecordSignedDialog(PageTools tools, DocumentId id, Runnable done) {
        this.tools = tools;
        this.id = id;
        this.done = done;
        day = DateField.of(Texts.say("document.signedOn"), tools.clock());
        day.setValue(OfficeTime.today(tools.clock()));
        refusals = new Refusals().beside("day", day).listedIn(faults);
        setHeaderTitle(Texts.say("document.act.record-signed"));
        Paragraph words = new Paragraph(Texts.say("document.ask.record-signed"));
        words.addClassName("dialog-text");
        drop = new FileDrop(tools.limits().extensions(), tools.limits().maxSize(), this::attach);
        Div body = new Div(words, day, scans, drop, faults);
        body.addClassName("dialog-body");
        add(body);
        getFooter()
                .add(
                        Buttons.plain(Texts.say("kit.cancel"), this::close),
                        Buttons.primary(Texts.say("document.act.record-signed"), this::act));
    }

    private void attach(String name, Path content) {
        tools.files().attachScan(id, new Upload(name, content));
        FileList list = new FileList();
        for (StoredFile file : tools.pages().open(id).written().files()) {
            list.add(FileLinks.of(tools.pages(), id, file));
        }
        scans.removeAll();
        scans.add(list);
    }

    private void act() {
        if (refusals.run(this::record)) {
            close();
            done.run();
        }
    }

    private void record() {
        drop.requireArrived();
        if (day.getValue() == null) {
            throw new Refusal(List.of(Fault.at("day", "fault.missing")));
        }
        tools.documents().recordSigned(id, day.getValue());
    }
}
