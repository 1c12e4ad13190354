package vn.dondoc.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.Facts;
import vn.dondoc.common.ui.FileList;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.ProcessPanel;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.document.Basis;
import vn.dondoc.document.DocumentOrigin;
import vn.dondoc.document.DocumentView;
import vn.dondoc.trail.look.TrailPanel;

/** Everything about a document on one sheet: its head, its clauses with their units, files, process and trail. */
final class DocumentSheet extends Div {

    private final transient PageTools tools;
    private final transient DocumentView view;

    DocumentSheet(PageTools tools, DocumentView view) {
        this.tools = tools;
        this.view = view;
        addClassName("draft");
        Div left = new Div(clauses());
        Div right = new Div(new Panel(Texts.say("document.head")).with(facts()));
        left.addClassName("draft");
        right.addClassName("draft");
        if (view.state().issued() && !view.delivery().complete()) {
            left.addComponentAsFirst(new DeliveryBar(tools.pages(), view));
        }
        lacks(left);
        left.add(new TrailPanel(tools.pages().trailOf(view.id()), Words::state));
        recipients(right);
        files(right);
        Div columns = new Div(left, right);
        columns.addClassName("columns");
        add(columns, new ProcessPanel(tools.pages().processState(view.id())));
    }

    private Component clauses() {
        Panel panel = new Panel(Texts.say("draft.clauses"));
        if (view.content().clauses().isEmpty()) {
            return panel.with(new Span(Texts.say("document.clauses.none")));
        }
        return panel.with(new ClauseSheet(view));
    }

    private Facts facts() {
        return new Facts()
                .fact(Texts.say("document.state"), StateLook.badge(view.state()))
                .fact(Texts.say("document.origin"), origin())
                .fact(Texts.say("document.kind"), Words.of(view.content().kind()))
                .fact(Texts.say("document.draftingUnit"), unit(view.content().draftingUnit()))
                .fact(Texts.say("document.issuingBody"), unit(view.content().issuingBody()))
                .fact(Texts.say("document.signer"), signer())
                .fact(Texts.say("document.signedOn"), view.signedOn() == null ? "" : Dates.weekday(view.signedOn()))
                .fact(Texts.say("document.issuedAt"), view.issuedAt() == null ? "" : Dates.weekdayTime(view.issuedAt()))
                .fact(Texts.say("document.author"), person(view.author()))
                .fact(Texts.say("document.monitor"), person(view.monitor()))
                .fact(Texts.say("document.urgency"), Words.of(view.content().urgency()))
                .fact(Texts.say("document.theme"), view.content().theme())
                .fact(Texts.say("document.bases"), bases());
    }

    private String origin() {
        return view.origin() == DocumentOrigin.REGISTER ? Texts.say("document.origin.REGISTER") : "";
    }

    private String signer() {
        String name = person(view.content().signer());
        return name.isBlank()
                ? Texts.say("document.signer.open")
                : Texts.say("draft.signer", name, Words.of(view.content().capacity()));
    }

    private Component bases() {
        List<Basis> bases = view.content().bases();
        if (bases.isEmpty()) {
            return new Span(Texts.say("document.bases.none"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        bases.forEach(basis -> list.add(new ListItem(
                basis.document() == null
                        ? new Span(basis.words())
                        : new Anchor("documents/" + basis.document(), basis.words()))));
        return list;
    }

    private void lacks(Div column) {
        if (!view.lacks().isEmpty()) {
            UnorderedList list = new UnorderedList();
            view.lacks().forEach(fault -> list.add(new ListItem(Texts.say(fault.message()))));
            column.add(
                    new Panel(Texts.say("document.lacks")).with(new Paragraph(Texts.say("document.lacks.why")), list));
        }
    }

    private void recipients(Div column) {
        if (view.content().recipients().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        view.content().recipients().forEach(unit -> list.add(new ListItem(unit(unit))));
        column.add(new Panel(Texts.say("document.recipients")).with(list));
    }

    private void files(Div column) {
        if (!view.files().isEmpty()) {
            column.add(new Panel(Texts.say("document.files"))
                    .with(new FileList(view.files().stream()
                            .map(file -> FileLinks.of(tools.pages(), view.id(), file))
                            .toList())));
        }
    }

    private String unit(UnitId unit) {
        return view.unitNames().getOrDefault(unit, unit.code());
    }

    private String person(@Nullable PersonId person) {
        return person == null
                ? ""
                : Objects.requireNonNullElse(view.personNames().get(person), "");
    }
}
