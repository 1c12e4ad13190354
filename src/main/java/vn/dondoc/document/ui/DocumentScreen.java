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
import java.util.Optional;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.ui.EmptyState;
import vn.dondoc.common.ui.Page;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.document.DocumentAct;
import vn.dondoc.document.DocumentPage;
import vn.dondoc.document.DraftContent;

/** One document: a form while one may write it, a page otherwise. */
@Route("documents/:id([0-9]{1,18})")
@RouteAlias("documents/new")
@PermitAll
class DocumentScreen extends Page implements BeforeEnterObserver {

    private final transient DraftTools tools;
    private final transient PageTools pageTools;
    private final Div content = new Div();

    DocumentScreen(DraftTools tools, PageTools pageTools) {
        this.tools = tools;
        this.pageTools = pageTools;
        content.addClassName("draft");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> id = event.getRouteParameters().get("id");
        if (id.isEmpty()) {
            begin();
            return;
        }
        try {
            show(new DocumentId(Long.parseLong(id.get())));
        } catch (Refusal unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void begin() {
        title(Texts.say("draft.title.new"));
        List<UnitId> mine = tools.units().mine();
        if (mine.isEmpty()) {
            fill(new EmptyState(Texts.say("draft.no-unit")));
            return;
        }
        DraftForm form = new DraftForm(tools, DraftContent.emptyOf(mine.get(0)), this::show);
        actions(form.acts());
        fill(form);
    }

    private void show(DocumentId id) {
        DocumentPage view = tools.pages().open(id);
        if (view.acts().has(DocumentAct.EDIT_DRAFT)) {
            edit(view);
        } else {
            read(view);
        }
    }

    private void edit(DocumentPage view) {
        title(Texts.say("draft.title"));
        subtitle(view.written().content().head().summary());
        DraftForm form = DraftForm.of(tools, view, this::show);
        actions(form.acts());
        if (view.headline().returnReason() == null) {
            fill(form);
        } else {
            fill(returned(view.headline().returnReason()), form);
        }
    }

    private static Component returned(String reason) {
        Div notice = new Div(new Span(Texts.say("draft.returned", reason)));
        notice.addClassName("notice");
        return notice;
    }

    private void read(DocumentPage view) {
        String type = Words.of(view.written().content().head().type());
        title(
                view.headline().symbol() == null
                        ? type
                        : Texts.say("document.title", type, view.headline().symbol()));
        subtitle(view.written().content().head().summary());
        actions(new DocumentButtons(pageTools, view, this::show).buttons());
        fill(new DocumentSheet(pageTools, view));
    }

    private void fill(Component... components) {
        content.removeAll();
        content.add(components);
    }
}
