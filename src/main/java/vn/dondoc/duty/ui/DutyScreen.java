package vn.dondoc.duty.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.ui.Page;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.duty.DutyPage;

/** One duty: what, from whom, by when, evidence, and the acts of this moment. */
@Route("duties/:id([0-9]{1,18})")
@PermitAll
class DutyScreen extends Page implements BeforeEnterObserver {

    private final transient DutyTools tools;
    private final Div content = new Div();

    DutyScreen(DutyTools tools) {
        this.tools = tools;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(new DutyId(Long.parseLong(event.getRouteParameters().get("id").orElseThrow())));
        } catch (Refusal unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(DutyId id) {
        DutyPage view = tools.pages().open(id);
        title(Texts.say("duty.title", view.headline().names().unit()));
        subtitle(view.headline().origin().work());
        actions(new DutyButtons(tools, view, () -> show(id)).buttons());
        content.removeAll();
        content.add(new DutySheet(tools, view));
    }
}
