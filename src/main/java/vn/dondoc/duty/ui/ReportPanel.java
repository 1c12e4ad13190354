package vn.dondoc.duty.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import vn.dondoc.common.FileId;
import vn.dondoc.common.Longest;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.ui.Addresses;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.FaultList;
import vn.dondoc.common.ui.FormKey;
import vn.dondoc.common.ui.KeptForm;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toast;
import vn.dondoc.common.ui.TypedText;
import vn.dondoc.duty.DutyAct;
import vn.dondoc.duty.DutyPage;
import vn.dondoc.duty.ResultContent;

/** Hands a result in: text, figures, links and files. A refusal loses nothing of it. */
final class ReportPanel extends Panel {

    private final transient DutyPage duty;
    private final transient Consumer<ResultContent> report;
    private final WaitingFiles files;
    private final TextArea text = area("duty.report.text", ResultContent.LONGEST_TEXT);
    private final TextArea figures = area("duty.report.figures", ResultContent.LONGEST_FIGURES);
    private final TextArea links = area("duty.report.links", ResultContent.LONGEST_LINKS);
    private final FaultList faults = new FaultList();
    private final transient Refusals refusals = new Refusals()
            .beside("text", text)
            .beside("figures", figures)
            .beside("links", links)
            .listedIn(faults);
    private final KeptForm kept;

    ReportPanel(DutyPage duty, WaitingFiles files, Consumer<ResultContent> report) {
        super(Texts.say(duty.acts().nameOf(DutyAct.CARRY_OUT)));
        this.duty = duty;
        this.files = files;
        this.report = report;
        text.setMinRows(4);
        text.setRequiredIndicatorVisible(true);
        links.setHelperText(Texts.say("duty.report.links.help"));
        kept = new KeptForm(new FormKey(ObjectRef.of(duty.id()), "report"))
                .basedOn(duty.result().submissions().size())
                .text("text", text)
                .text("figures", figures)
                .text("links", links);
        Div form = new Div(kept, text, figures, links, files, faults);
        form.addClassName("draft");
        with(form, new Div(Buttons.primary(Texts.say(duty.acts().nameOf(DutyAct.CARRY_OUT)), this::act)));
        files.show(duty.result().waitingFiles());
        returned();
        kept.begin();
    }

    private void returned() {
        duty.result().submissions().stream().findFirst().ifPresent(last -> {
            String reason = last.ending().returnReason();
            if (reason != null) {
                Div notice = new Div(Texts.say("duty.report.returned", reason));
                notice.addClassName("notice");
                body().getElement().insertChild(0, notice.getElement());
                text.setValue(last.report().text());
            }
        });
    }

    private static TextArea area(String key, Longest longest) {
        TextArea area = TypedText.area(Texts.say(key), longest);
        area.setWidthFull();
        return area;
    }

    private void act() {
        if (refusals.run(() -> report.accept(content()))) {
            kept.forget();
            Toast.show(Texts.say("duty.done.report"));
            Addresses.goOnAfter(ObjectRef.of(duty.id()));
        } else {
            files.lookAgain();
        }
    }

    private ResultContent content() {
        List<FileId> evidence = files.arrived();
        List<String> lines = Arrays.stream(links.getValue().split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new ResultContent(text.getValue(), figures.getValue(), lines, evidence);
    }
}
