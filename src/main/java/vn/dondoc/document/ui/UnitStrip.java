package vn.dondoc.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.PlainTable;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.duty.DutyLine;
import vn.dondoc.duty.look.DutyLook;
import vn.dondoc.duty.look.TimelinessLook;

/** The units of one clause, and how far each of them is. */
final class UnitStrip extends PlainTable {

    UnitStrip(List<DutyLine> duties) {
        super(Stream.of("duty.unit", "duty.state", "duty.due.day", "duty.timeliness")
                .map(Texts::say));
        duties.forEach(duty -> row(
                unit(duty),
                DutyLook.badge(duty.status().state()),
                new Span(
                        duty.status().due() == null
                                ? ""
                                : Dates.day(duty.status().due())),
                time(duty)));
    }

    private static Component unit(DutyLine duty) {
        Span role = new Span(Words.of(duty.role()));
        role.addClassName("count");
        Div unit = new Div(new Anchor("duties/" + duty.id(), duty.unitName()), role);
        unit.addClassName("strip-unit");
        return unit;
    }

    private static Component time(DutyLine duty) {
        if (!duty.delivered()) {
            Span waiting = new Span(Texts.say("document.undelivered"));
            waiting.addClassName("count");
            return waiting;
        }
        return TimelinessLook.of(duty.status());
    }
}
