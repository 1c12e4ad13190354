package vn.dondoc.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.ui.Addresses;
import vn.dondoc.common.ui.EmptyState;
import vn.dondoc.common.ui.Page;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.document.DocumentAct;
import vn.dondoc.document.DocumentFiles;
import vn.dondoc.document.DocumentPage;
import vn.dondoc.document.DocumentPages;
import vn.dondoc.document.Documents;
import vn.dondoc.document.DraftContent;

/** One document: a form while one may write it, a page otherwise. */
@Route("documents/:id([0-9]{1,18})")
@RouteAlias("documents/new")
@PermitAll
class DocumentScreen extends Page implements BeforeEnterObserver {

    private final transient DocumentPages pages;
    private final transient Documents documents;
    private final transient DocumentFiles files;
    private final transient DraftFields fields;
    private final transient List<DocumentActs> acts;
    private final Div content = new Div();

    DocumentScreen(
            DocumentPages pages,
            Documents documents,
            DocumentFiles files,
            DraftFields fields,
            List<DocumentActs> acts) {
        this.pages = pages;
        this.documents = documents;
        this.files = files;
        this.fields = fields;
        this.acts = acts;
        content.addClassName("draft");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getRouteParameters().get("id").isEmpty()) {
            begin();
            return;
        }
        try {
            show(new DocumentId(Addresses.id(event)));
        } catch (Refusal unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void begin() {
        title(Texts.say("draft.title.new"));
        List<UnitId> mine = fields.mine();
        if (mine.isEmpty()) {
            fill(new EmptyState(Texts.say("draft.no-unit")));
            return;
        }
        DraftForm form = form(draft(DraftContent.emptyOf(mine.get(0))));
        actions(form.acts());
        fill(form);
    }

    private void show(DocumentId id) {
        DocumentPage page = pages.open(id);
        if (page.acts().has(DocumentAct.EDIT_DRAFT)) {
            edit(page);
        } else {
            read(page);
        }
    }

    private void edit(DocumentPage page) {
        title(Texts.say("draft.title"));
        subtitle(page.written().content().head().summary());
        DraftForm form = form(draft(page.written().content()).begun(page));
        actions(form.acts());
        if (page.headline().returnReason() == null) {
            fill(form);
        } else {
            fill(returned(page.headline().returnReason()), form);
        }
    }

    private WrittenDraft draft(DraftContent content) {
        return new WrittenDraft(documents, files, pages, content);
    }

    private DraftForm form(WrittenDraft draft) {
        return new DraftForm(draft, fields, this::show);
    }

    private static Component returned(String reason) {
        Div notice = new Div(new Span(Texts.say("draft.returned", reason)));
        notice.addClassName("notice");
        return notice;
    }

    private void read(DocumentPage page) {
        String type = Words.of(page.written().content().head().type());
        title(
                page.headline().symbol() == null
                        ? type
                        : Texts.say("document.title", type, page.headline().symbol()));
        subtitle(page.written().content().head().summary());
        actions(new DocumentButtons(page, this::show).of(acts));
        fill(new DocumentSheet(pages, page));
    }

    private void fill(Component... components) {
        content.removeAll();
        content.add(components);
    }
}
