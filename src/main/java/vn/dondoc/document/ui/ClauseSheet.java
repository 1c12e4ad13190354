package vn.dondoc.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.calendar.look.DueText;
import vn.dondoc.common.ClauseId;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.ui.Facts;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.document.ClauseContent;
import vn.dondoc.document.DocumentPage;
import vn.dondoc.duty.DutyLine;

/** The clauses of a document, each with the strip of its units: how far every one of them is. */
final class ClauseSheet extends Div {

    private final transient DocumentPage page;

    ClauseSheet(DocumentPage page) {
        this.page = page;
        addClassName("clause-list");
        List<ClauseContent> clauses = page.written().content().clauses();
        for (int i = 0; i < clauses.size(); i++) {
            add(clause(i, clauses.get(i), dutiesOf(page.strip().clauses().get(i))));
        }
    }

    private List<DutyLine> dutiesOf(ClauseId clause) {
        return page.strip().duties().stream()
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
                .fact(Texts.say("clause.due"), DueText.of(clause.due()))
                .fact(Texts.say("clause.mode"), Words.of(clause.mode()));
        section.add(work, facts);
        if (duties.isEmpty()) {
            facts.fact(Texts.say("clause.leads"), names(clause.leads()));
            facts.fact(Texts.say("clause.coordinators"), names(clause.coordinators()));
        } else {
            section.add(new UnitStrip(duties));
        }
        return section;
    }

    private String names(List<UnitId> units) {
        return units.stream()
                .map(unit -> page.names().units().getOrDefault(unit, unit.code()))
                .collect(Collectors.joining(", "));
    }
}
