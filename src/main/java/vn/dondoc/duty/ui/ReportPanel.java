package vn.dondoc.duty.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.ui.Addresses;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.FaultList;
import vn.dondoc.common.ui.FileDrop;
import vn.dondoc.common.ui.FileList;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toast;
import vn.dondoc.duty.DutyPage;
import vn.dondoc.duty.ResultContent;
import vn.dondoc.files.StoredFile;
import vn.dondoc.files.Upload;

/** Hands a result in: text, figures, links and files. A refusal loses nothing of it. */
final class ReportPanel extends Panel {

    private final transient DutyTools tools;
    private final transient DutyPage view;
    private final TextArea text = area("duty.report.text", 8000);
    private final TextArea figures = area("duty.report.figures", 2000);
    private final TextArea links = area("duty.report.links", 4000);
    private final Div waiting = new Div();
    private final FileDrop drop;
    private final FaultList faults = new FaultList();
    private final transient Refusals refusals =
            new Refusals().beside("text", text).beside("links", links).listedIn(faults);
    private transient List<StoredFile> files;

    ReportPanel(DutyTools tools, DutyPage view) {
        super(Texts.say("duty.act.report"));
        this.tools = tools;
        this.view = view;
        this.files = view.result().waitingFiles();
        text.setMinRows(4);
        text.setRequiredIndicatorVisible(true);
        links.setHelperText(Texts.say("duty.report.links.help"));
        drop = new FileDrop(tools.limits().extensions(), tools.limits().maxSize(), this::attach);
        Div form = new Div(text, figures, links, waiting, drop, faults);
        form.addClassName("draft");
        with(form, new Div(Buttons.primary(Texts.say("duty.act.report"), this::report)));
        returned();
        showFiles();
    }

    private void returned() {
        view.result().submissions().stream()
                .findFirst()
                .map(view -> view.ending().returnReason())
                .ifPresent(reason -> {
                    Div notice = new Div(Texts.say("duty.report.returned", reason));
                    notice.addClassName("notice");
                    body().getElement().insertChild(0, notice.getElement());
                    text.setValue(view.result().submissions().get(0).report().text());
                });
    }

    private static TextArea area(String key, int most) {
        TextArea area = new TextArea(Texts.say(key));
        area.setMaxLength(most);
        area.setWidthFull();
        return area;
    }

    private void attach(String name, Path content) {
        tools.duties().attach(view.id(), new Upload(name, content));
        refreshFiles();
    }

    private void refreshFiles() {
        files = tools.pages().open(view.id()).result().waitingFiles();
        showFiles();
    }

    private void showFiles() {
        FileList list = new FileList();
        files.forEach(file -> list.add(DutyFiles.link(tools.pages(), view.id(), file), () -> remove(file)));
        waiting.removeAll();
        waiting.add(list);
    }

    private void remove(StoredFile file) {
        if (Refusals.guard(() -> tools.duties().detach(view.id(), file.id()))) {
            refreshFiles();
        }
    }

    private void report() {
        if (refusals.run(this::handIn)) {
            Toast.show(Texts.say("duty.done.report"));
            Addresses.goOnAfter(ObjectRef.of(view.id()));
        }
    }

    private void handIn() {
        drop.requireArrived();
        tools.duties().report(view.id(), content());
    }

    private ResultContent content() {
        List<String> lines = Arrays.stream(links.getValue().split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new ResultContent(
                text.getValue(),
                figures.getValue(),
                lines,
                files.stream().map(StoredFile::id).toList());
    }
}
