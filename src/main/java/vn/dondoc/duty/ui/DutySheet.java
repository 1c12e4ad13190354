package vn.dondoc.duty.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.Facts;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.ProcessPanel;
import vn.dondoc.common.ui.Strong;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.duty.DutyAct;
import vn.dondoc.duty.DutyPage;
import vn.dondoc.duty.DutyRole;
import vn.dondoc.duty.SubmissionRow;
import vn.dondoc.duty.UrgeRow;
import vn.dondoc.duty.look.DutyLook;
import vn.dondoc.trail.look.TrailPanel;

/** Everything about a duty on one sheet. */
final class DutySheet extends Div {

    private final transient DutyTools tools;
    private final transient DutyPage view;

    DutySheet(DutyTools tools, DutyPage view) {
        this.tools = tools;
        this.view = view;
        addClassName("draft");
        Div left = new Div();
        Div right = new Div(new Panel(Texts.say("duty.what")).with(facts()));
        left.addClassName("draft");
        right.addClassName("draft");
        view.result().urges().forEach(urge -> left.add(urged(urge)));
        if (view.acts().has(DutyAct.CARRY_OUT)) {
            left.add(new ReportPanel(tools, view));
        }
        left.add(results());
        if (view.result().visible()) {
            left.add(new TrailPanel(tools.pages().trailOf(view.id()), state -> Texts.say("duty.state." + state)));
        }
        neighbours(right);
        Div columns = new Div(left, right);
        columns.addClassName("columns");
        add(columns, new ProcessPanel(tools.pages().processState(view.id())));
    }

    private static Component urged(UrgeRow urge) {
        Div notice = new Div(
                new Strong(Texts.say("duty.urged", urge.by(), Dates.weekdayTime(urge.at()))), new Span(urge.words()));
        notice.addClassName("notice");
        return notice;
    }

    private Facts facts() {
        DutyPage.Names names = view.headline().names();
        return new Facts()
                .fact(Texts.say("duty.state"), DutyLook.badge(view.standing().state()))
                .fact(Texts.say("duty.timeliness"), DueWords.of(view))
                .fact(Texts.say("duty.due"), DueWords.due(view))
                .fact(Texts.say("duty.original-due"), DueWords.original(view))
                .fact(
                        Texts.say("duty.internal-due"),
                        view.dues().internal() == null
                                ? ""
                                : Dates.weekday(view.dues().internal()))
                .fact(Texts.say("duty.work"), view.headline().origin().work())
                .fact(Texts.say("duty.product"), view.headline().origin().product())
                .fact(
                        Texts.say("duty.role"),
                        Texts.say("duty.role." + view.headline().role().name()))
                .fact(Texts.say("duty.unit"), names.unit())
                .fact(Texts.say("duty.responsible"), names.responsible())
                .fact(Texts.say("duty.document"), document())
                .fact(Texts.say("duty.from"), names.draftingUnit())
                .fact(Texts.say("duty.issuing-body"), names.issuingBody())
                .fact(Texts.say("duty.signer"), names.signer())
                .fact(Texts.say("duty.monitor"), names.monitor())
                .fact(
                        Texts.say("duty.assigned"),
                        Dates.weekdayTime(view.headline().assignedAt()));
    }

    private Component document() {
        return new Anchor(
                "documents/" + view.headline().origin().document(),
                Texts.say(
                        "duty.document.link",
                        view.headline().origin().symbol(),
                        view.headline().origin().summary()));
    }

    private Component results() {
        Panel panel = new Panel(Texts.say("duty.results"));
        if (!view.result().visible()) {
            return panel.with(new Paragraph(Texts.say("duty.results.hidden")));
        }
        if (view.result().submissions().isEmpty()) {
            return panel.with(
                    new Paragraph(Texts.say(view.standing().byBook() ? "duty.results.by-book" : "duty.results.none")));
        }
        for (SubmissionRow version : view.result().submissions()) {
            panel.with(new VersionSheet(tools.pages(), view.id(), version));
        }
        return panel;
    }

    private void neighbours(Div column) {
        if (view.headline().successor() != null) {
            column.add(new Panel(Texts.say("duty.successor"))
                    .with(new Anchor("duties/" + view.headline().successor(), Texts.say("duty.successor.open"))));
        }
        if (view.headline().role() == DutyRole.COORDINATE) {
            column.add(new Span(Texts.say("duty.coordinate.note")));
        }
    }
}
