package vn.dondoc.duty.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.FileList;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.duty.DutyPages;
import vn.dondoc.duty.SubmissionView;

/** One version of a result: what was reported, its evidence, and what became of it. */
final class VersionSheet extends Div {

    VersionSheet(DutyPages pages, DutyId id, SubmissionView version) {
        addClassName("version");
        Span who = new Span(Texts.say("duty.version.who", version.reporter(), Dates.time(version.reportedAt())));
        who.addClassName("count");
        add(new H3(Texts.say("duty.version", version.number())), who, text(version.text()));
        if (!version.figures().isBlank()) {
            add(text(Texts.say("duty.version.figures", version.figures())));
        }
        version.links().forEach(link -> add(new Div(external(link))));
        if (!version.files().isEmpty()) {
            add(new FileList(version.files().stream()
                    .map(file -> DutyFiles.link(pages, id, file))
                    .toList()));
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

    private static String ending(SubmissionView version) {
        if (version.returnReason() != null) {
            return Texts.say("duty.version.returned", version.returnReason());
        }
        if (version.closedAt() != null) {
            return Texts.say("duty.version.confirmed", Dates.time(version.closedAt()));
        }
        return version.submittedAt() == null
                ? Texts.say("duty.version.in-unit")
                : Texts.say("duty.version.submitted", Dates.time(version.submittedAt()));
    }
}
