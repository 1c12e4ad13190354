package vn.dondoc.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.assignment.DutyLine;
import vn.dondoc.common.ClauseId;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.Facts;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.TimeLeftBadge;
import vn.dondoc.document.ClauseContent;
import vn.dondoc.document.DocumentView;

/** The clauses of a document, each with the strip of its units: how far every one of them is. */
final class ClauseSheet extends Div {

    private final transient DocumentView view;

    ClauseSheet(DocumentView view) {
        this.view = view;
        addClassName("clause-list");
        List<ClauseContent> clauses = view.content().clauses();
        for (int i = 0; i < clauses.size(); i++) {
            add(clause(i, clauses.get(i), dutiesOf(view.clauses().get(i))));
        }
    }

    private List<DutyLine> dutiesOf(ClauseId clause) {
        return view.duties().stream()
                .filter(duty -> duty.clause().equals(clause))
                .toList();
    }

    private Component clause(int index, ClauseContent clause, List<DutyLine> duties) {
        Section section = new Section(new H3(Texts.say("clause.number", index + 1)));
        section.addClassName("clause-fields");
        Paragraph work = new Paragraph(clause.work());
        work.addClassName("clause-work");
        Facts facts = new Facts()
                .fact(Texts.say("clause.product"), clause.product())
                .fact(Texts.say("clause.due"), Words.of(clause.due()))
                .fact(Texts.say("clause.mode"), Words.of(clause.mode()));
        section.add(work, facts);
        if (duties.isEmpty()) {
            facts.fact(Texts.say("clause.leads"), names(clause.leads()));
            facts.fact(Texts.say("clause.coordinators"), names(clause.coordinators()));
        } else {
            section.add(strip(duties));
        }
        return section;
    }

    private String names(List<UnitId> units) {
        return units.stream()
                .map(unit -> view.unitNames().getOrDefault(unit, unit.code()))
                .collect(Collectors.joining(", "));
    }

    private static Component strip(List<DutyLine> duties) {
        UnorderedList strip = new UnorderedList();
        strip.addClassName("unit-strip");
        duties.forEach(duty -> strip.add(line(duty)));
        return strip;
    }

    private static ListItem line(DutyLine duty) {
        Span role = new Span(Words.of(duty.role()));
        role.addClassName("muted");
        ListItem line = new ListItem(
                new Anchor("assignments/" + duty.id(), duty.unitName()), role, DutyLook.badge(duty.state()));
        if (!duty.delivered()) {
            line.add(muted(Texts.say("document.undelivered")));
        } else if (duty.due() != null || duty.state().ended()) {
            line.add(duty.left() == null ? TimelinessLook.badge(duty.timeliness()) : new TimeLeftBadge(duty.left()));
        }
        if (duty.due() != null) {
            line.add(muted(Dates.day(duty.due())));
        }
        return line;
    }

    private static Span muted(String words) {
        Span span = new Span(words);
        span.addClassName("count");
        return span;
    }
}
