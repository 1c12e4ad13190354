package vn.dondoc.duty.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import vn.dondoc.common.ui.FileLink;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.duty.DutyPage;
import vn.dondoc.files.StoredFile;

/** The versions of a result, newest first, or why there is none to see. */
final class ResultsPanel extends Panel {

    ResultsPanel(DutyPage duty, Function<StoredFile, FileLink> link) {
        super(Texts.say("duty.results"));
        if (!duty.result().visible()) {
            with(new Paragraph(Texts.say("duty.results.hidden")));
        } else if (duty.result().submissions().isEmpty()) {
            with(new Paragraph(Texts.say(duty.status().byBook() ? "duty.results.by-book" : "duty.results.none")));
        } else {
            duty.result().submissions().forEach(version -> with(new VersionSheet(version, link)));
        }
    }
}
