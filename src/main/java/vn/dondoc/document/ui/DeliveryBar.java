package vn.dondoc.document.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.document.DocumentPage;
import vn.dondoc.document.DocumentPage.DeliveryProgress;
import vn.dondoc.document.DocumentPages;

/** How far the delivery is. It asks every two seconds until everybody was reached, and never after. */
final class DeliveryBar extends Div {

    private static final int EVERY = 2_000;
    private static final int NEVER = -1;

    private final transient DocumentPages pages;
    private final transient DocumentId id;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private @Nullable Registration polling;

    DeliveryBar(DocumentPages pages, DocumentPage page) {
        this.pages = pages;
        this.id = page.id();
        addClassNames("notice", "delivery");
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", Texts.say("document.delivery"));
        add(words, bar);
        show(page.strip().delivery());
    }

    private void show(DeliveryProgress delivery) {
        words.setText(
                delivery.complete()
                        ? Texts.say("document.delivery.done", delivery.total())
                        : Texts.say("document.delivery.of", delivery.reached(), delivery.total()));
        bar.setValue(delivery.total() == 0 ? 1 : (double) delivery.reached() / delivery.total());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(EVERY);
        polling = ui.addPollListener(poll -> refresh(ui));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop(event.getUI());
    }

    private void refresh(UI ui) {
        DeliveryProgress delivery = pages.open(id).strip().delivery();
        show(delivery);
        if (delivery.complete()) {
            stop(ui);
        }
    }

    private void stop(UI ui) {
        ui.setPollInterval(NEVER);
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }
}
