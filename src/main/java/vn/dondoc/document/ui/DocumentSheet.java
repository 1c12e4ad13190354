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
import vn.dondoc.document.DocumentPage;
import vn.dondoc.document.DocumentPages;
import vn.dondoc.document.DraftHead;
import vn.dondoc.document.DraftIssuer;
import vn.dondoc.trail.look.TrailPanel;

/** Everything about a document on one sheet: its head, its clauses with their units, files, process and trail. */
final class DocumentSheet extends Div {

    private final transient DocumentPages pages;
    private final transient DocumentPage page;

    DocumentSheet(DocumentPages pages, DocumentPage page) {
        this.pages = pages;
        this.page = page;
        addClassName("draft");
        Div left = new Div(clauses());
        Div right = new Div(new Panel(Texts.say("document.head")).with(facts()));
        left.addClassName("draft");
        right.addClassName("draft");
        if (page.headline().state().issued() && !page.strip().delivery().complete()) {
            left.addComponentAsFirst(new DeliveryBar(pages, page));
        }
        lacks(left);
        left.add(new TrailPanel(pages.trailOf(page.id()), Words::state, "document.save"));
        recipients(right);
        files(right);
        Div columns = new Div(left, right);
        columns.addClassName("columns");
        add(columns, new ProcessPanel(pages.processState(page.id())));
    }

    private Component clauses() {
        Panel panel = new Panel(Texts.say("draft.clauses"));
        if (page.written().content().clauses().isEmpty()) {
            return panel.with(new Span(Texts.say("document.clauses.none")));
        }
        return panel.with(new ClauseSheet(page));
    }

    private Facts facts() {
        DocumentPage.Headline line = page.headline();
        DraftHead head = page.written().content().head();
        DraftIssuer issuer = page.written().content().issuer();
        return new Facts()
                .fact(Texts.say("document.state"), StateLook.badge(line.state()))
                .fact(Texts.say("document.origin"), origin())
                .fact(Texts.say("document.kind"), Words.of(head.kind()))
                .fact(Texts.say("document.draftingUnit"), unit(issuer.draftingUnit()))
                .fact(Texts.say("document.issuingBody"), unit(issuer.issuingBody()))
                .fact(Texts.say("document.signer"), signer())
                .fact(Texts.say("document.signedOn"), line.signedOn() == null ? "" : Dates.weekday(line.signedOn()))
                .fact(Texts.say("document.issuedAt"), line.issuedAt() == null ? "" : Dates.weekdayTime(line.issuedAt()))
                .fact(Texts.say("document.author"), person(line.author()))
                .fact(Texts.say("document.monitor"), person(line.monitor()))
                .fact(Texts.say("document.urgency"), Words.of(head.urgency()))
                .fact(Texts.say("document.theme"), head.theme())
                .fact(Texts.say("document.bases"), bases());
    }

    private String origin() {
        return page.headline().origin() == DocumentOrigin.REGISTER ? Texts.say("document.origin.REGISTER") : "";
    }

    private String signer() {
        String name = person(page.written().content().issuer().signer());
        return name.isBlank()
                ? Texts.say("document.signer.open")
                : Texts.say(
                        "draft.signer",
                        name,
                        Words.within(page.written().content().issuer().capacity()));
    }

    private Component bases() {
        List<Basis> bases = page.written().content().bases();
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
        if (!page.written().lacks().isEmpty()) {
            UnorderedList list = new UnorderedList();
            page.written().lacks().forEach(fault -> list.add(new ListItem(LackWords.of(fault))));
            column.add(
                    new Panel(Texts.say("document.lacks")).with(new Paragraph(Texts.say("document.lacks.why")), list));
        }
    }

    private void recipients(Div column) {
        if (page.written().content().recipients().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        page.written().content().recipients().forEach(unit -> list.add(new ListItem(unit(unit))));
        column.add(new Panel(Texts.say("document.recipients")).with(list));
    }

    private void files(Div column) {
        if (!page.written().files().isEmpty()) {
            column.add(new Panel(Texts.say("document.files"))
                    .with(new FileList(page.written().files().stream()
                            .map(file -> FileLinks.of(pages, page.id(), file))
                            .toList())));
        }
    }

    private String unit(UnitId unit) {
        return page.names().units().getOrDefault(unit, unit.code());
    }

    private String person(@Nullable PersonId person) {
        return person == null
                ? ""
                : Objects.requireNonNullElse(page.names().people().get(person), "");
    }
}
