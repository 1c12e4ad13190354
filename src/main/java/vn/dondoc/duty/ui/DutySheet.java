package vn.dondoc.duty.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.Facts;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.duty.DutyPage;
import vn.dondoc.duty.DutyRole;
import vn.dondoc.duty.look.DutyLook;
import vn.dondoc.duty.look.TimelinessLook;

/** What a duty is about, and what stands beside it. */
final class DutySheet extends Div {

    private final transient DutyPage duty;

    DutySheet(DutyPage duty) {
        this.duty = duty;
        addClassName("draft");
        add(new Panel(Texts.say("duty.what")).with(facts()));
        if (duty.headline().successor() != null) {
            add(new Panel(Texts.say("duty.successor"))
                    .with(new Anchor("duties/" + duty.headline().successor(), Texts.say("duty.successor.open"))));
        }
        if (duty.headline().role() == DutyRole.COORDINATE) {
            add(new Span(Texts.say("duty.coordinate.note")));
        }
    }

    private Facts facts() {
        DutyPage.Names names = duty.headline().names();
        Facts facts = new Facts()
                .fact(Texts.say("duty.state"), DutyLook.badge(duty.status().state()));
        if (TimelinessLook.judged(duty.status())) {
            facts.fact(Texts.say("duty.timeliness"), DueWords.of(duty));
        }
        return facts.fact(Texts.say("duty.due"), DueWords.due(duty))
                .fact(Texts.say("duty.original-due"), DueWords.original(duty))
                .fact(
                        Texts.say("duty.internal-due"),
                        duty.dues().internal() == null
                                ? ""
                                : Dates.weekday(duty.dues().internal()))
                .fact(Texts.say("duty.work"), duty.headline().origin().work())
                .fact(Texts.say("duty.product"), duty.headline().origin().product())
                .fact(
                        Texts.say("duty.role"),
                        Texts.say("duty.role." + duty.headline().role().name()))
                .fact(Texts.say("duty.unit"), names.unit())
                .fact(Texts.say("duty.responsible"), names.responsible())
                .fact(Texts.say("duty.document"), document())
                .fact(Texts.say("duty.from"), names.draftingUnit())
                .fact(Texts.say("duty.issuing-body"), names.issuingBody())
                .fact(Texts.say("duty.signer"), names.signer())
                .fact(Texts.say("duty.monitor"), names.monitor())
                .fact(
                        Texts.say("duty.assigned"),
                        Dates.weekdayTime(duty.headline().assignedAt()));
    }

    private Component document() {
        return new Anchor(
                "documents/" + duty.headline().origin().document(),
                Texts.say(
                        "duty.document.link",
                        duty.headline().origin().symbol(),
                        duty.headline().origin().summary()));
    }
}
