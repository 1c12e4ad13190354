package vn.dondoc.document.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
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
import vn.dondoc.common.ui.FileDrop;
import vn.dondoc.common.ui.FileLink;
import vn.dondoc.common.ui.FileList;
import vn.dondoc.common.ui.FormDialog;
import vn.dondoc.common.ui.FormKey;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.files.FileLimits;
import vn.dondoc.files.Upload;

/** Records that the paper was signed: the day on it, and its scan. */
final class RecordSignedDialog extends FormDialog {

    private final transient Function<Upload, List<FileLink>> attach;
    private final DatePicker day;
    private final Div scans = new Div();
    private final FileDrop drop;

    /** To attach a scan answers with all files there are by then. */
    RecordSignedDialog(
            FormKey form,
            Clock clock,
            FileLimits limits,
            Function<Upload, List<FileLink>> attach,
            Consumer<LocalDate> record) {
        super(Texts.say("document.act.record-signed"), form);
        this.attach = attach;
        day = DateField.of(Texts.say("document.signedOn"), clock);
        day.setValue(OfficeTime.today(clock));
        refusals().beside("day", day);
        kept().day("day", day);
        drop = new FileDrop(limits.extensions(), limits.maxSize(), this::scanned);
        lay(words(Texts.say("document.ask.record-signed")), day, scans, drop);
        act(Buttons::primary, () -> record.accept(signedOn()));
    }

    private void scanned(String name, Path content) {
        FileList list = new FileList();
        attach.apply(new Upload(name, content)).forEach(list::add);
        scans.removeAll();
        scans.add(list);
    }

    private LocalDate signedOn() {
        drop.requireArrived();
        if (day.getValue() == null) {
            throw new Refusal(List.of(Fault.at("day", "fault.missing")));
        }
        return day.getValue();
    }
}
