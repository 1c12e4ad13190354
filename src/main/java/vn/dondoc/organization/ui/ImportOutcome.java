package vn.dondoc.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.List;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Message;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.FaultList;
import vn.dondoc.common.ui.LongRun;
import vn.dondoc.common.ui.LongRunBar;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.organization.NewPassword;
import vn.dondoc.organization.OfficeImported;
import vn.dondoc.organization.ui.ImportRun.Outcome;

/** How far an import is, and what it did. */
class ImportOutcome extends Div {

    private final Runnable done;

    /** Shows nothing yet; {@code done} is run when the person has read the result. */
    ImportOutcome(Runnable done) {
        this.done = done;
        setVisible(false);
    }

    /** Shows how an import stands now. */
    void show(LongRun<Outcome> run) {
        removeAll();
        setVisible(true);
        run.result().ifPresent(outcome -> add(result(outcome)));
        run.trouble().ifPresent(trouble -> add(trouble(trouble)));
        if (!run.ended()) {
            add(new LongRunBar(Texts.say("import.running"), "import.progress", run));
        }
    }

    private Component trouble(Message trouble) {
        FaultList faults = new FaultList();
        faults.show(List.of(new Fault(null, trouble)));
        return new Panel(Texts.say("import.stopped"))
                .with(faults, new Div(Buttons.plain(Texts.say("import.again"), done)));
    }

    private Component result(Outcome outcome) {
        OfficeImported result = outcome.result();
        Panel panel = new Panel(Texts.say("import.done")).with(ImportTables.counts(result.tables()));
        if (!result.passwords().isEmpty()) {
            panel.with(
                    new Paragraph(Texts.say(
                            "import.passwords.once", result.passwords().size())),
                    download(result.passwords(), outcome),
                    ImportTables.passwords(result.passwords()));
        }
        return panel.with(new Div(Buttons.plain(Texts.say("import.finish"), done)));
    }

    private static Component download(List<NewPassword> passwords, Outcome outcome) {
        Anchor link = new Anchor();
        link.setText(Texts.say("import.passwords.download"));
        link.setHref(DownloadHandler.fromInputStream(event -> outcome.take()
                        ? ImportFiles.file(PasswordFile.of(passwords), "mat-khau-mot-lan.csv")
                        : DownloadResponse.error(HttpStatusCode.GONE))
                .whenComplete(success -> link.setEnabled(false)));
        link.setEnabled(!outcome.taken().get());
        return new Div(link);
    }
}
