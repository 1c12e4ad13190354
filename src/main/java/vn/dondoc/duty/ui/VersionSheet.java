package vn.dondoc.duty.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.FileLink;
import vn.dondoc.common.ui.FileList;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.duty.SubmissionRow;
import vn.dondoc.files.StoredFile;

/** One version of a result: what was reported, its evidence, and what became of it. */
final class VersionSheet extends Div {

    VersionSheet(SubmissionRow version, Function<StoredFile, FileLink> evidence) {
        addClassName("version");
        Span who = new Span(Texts.say(
                "duty.version.who",
                version.report().by(),
                Dates.time(version.report().at())));
        who.addClassName("count");
        add(
                new H3(Texts.say("duty.version", version.number())),
                who,
                text(version.report().text()));
        if (!version.report().figures().isBlank()) {
            add(text(Texts.say("duty.version.figures", version.report().figures())));
        }
        version.report().links().forEach(link -> add(new Div(external(link))));
        if (!version.files().isEmpty()) {
            add(new FileList(version.files().stream().map(evidence).toList()));
        }
        add(new Div(new Span(ending(version))));
    }

    private static Paragraph text(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("as-typed");
        return paragraph;
    }

    private static Anchor external(String link) {
        Anchor anchor = new Anchor(link, link);
        anchor.setTarget("_blank");
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        return anchor;
    }

    private static String ending(SubmissionRow version) {
        if (version.ending().returnReason() != null) {
            return Texts.say("duty.version.returned", version.ending().returnReason());
        }
        if (version.ending().at() != null) {
            return Texts.say(
                    "duty.version.confirmed", Dates.time(version.ending().at()));
        }
        return version.submittedAt() == null
                ? Texts.say("duty.version.in-unit")
                : Texts.say("duty.version.submitted", Dates.time(version.submittedAt()));
    }
}
