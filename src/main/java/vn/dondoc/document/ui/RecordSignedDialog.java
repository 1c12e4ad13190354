package vn.dondoc.document.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.dondoc.common.Fault;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.DateField;
import vn.dondoc.common.ui.FaultList;
import vn.dondoc.common.ui.FileDrop;
import vn.dondoc.common.ui.FileLink;
import vn.dondoc.common.ui.FileList;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.files.FileLimits;
import vn.dondoc.files.Upload;

/** Records that the paper was signed: the day on it, and its scan. */
final class RecordSignedDialog extends Dialog {

    private final transient Function<Upload, List<FileLink>> attach;
    private final transient Consumer<LocalDate> record;
    private final DatePicker day;
    private final FaultList faults = new FaultList();
    private final Div scans = new Div();
    private final FileDrop drop;
    private final transient Refusals refusals;

    /** To attach a scan answers with all files there are by then. */
    RecordSignedDialog(
            Clock clock, FileLimits limits, Function<Upload, List<FileLink>> attach, Consumer<LocalDate> record) {
        this.attach = attach;
        this.record = record;
        day = DateField.of(Texts.say("document.signedOn"), clock);
        day.setValue(OfficeTime.today(clock));
        refusals = new Refusals().beside("day", day).listedIn(faults);
        setHeaderTitle(Texts.say("document.act.record-signed"));
        Paragraph words = new Paragraph(Texts.say("document.ask.record-signed"));
        words.addClassName("dialog-text");
        drop = new FileDrop(limits.extensions(), limits.maxSize(), this::scanned);
        Div body = new Div(words, day, scans, drop, faults);
        body.addClassName("dialog-body");
        add(body);
        getFooter()
                .add(
                        Buttons.plain(Texts.say("kit.cancel"), this::close),
                        Buttons.primary(Texts.say("document.act.record-signed"), this::act));
    }

    private void scanned(String name, Path content) {
        FileList list = new FileList();
        attach.apply(new Upload(name, content)).forEach(list::add);
        scans.removeAll();
        scans.add(list);
    }

    private void act() {
        if (refusals.run(this::record)) {
            close();
        }
    }

    private void record() {
        drop.requireArrived();
        if (day.getValue() == null) {
            throw new Refusal(List.of(Fault.at("day", "fault.missing")));
        }
        record.accept(day.getValue());
    }
}
