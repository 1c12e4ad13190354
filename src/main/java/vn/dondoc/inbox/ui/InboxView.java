package vn.dondoc.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.StepName;
import vn.dondoc.common.ui.BulkAct;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.CountedTab;
import vn.dondoc.common.ui.OwnScreen;
import vn.dondoc.common.ui.Page;
import vn.dondoc.common.ui.SearchField;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toolbar;
import vn.dondoc.inbox.Inbox;
import vn.dondoc.inbox.InboxFilter;
import vn.dondoc.inbox.InboxNews;
import vn.dondoc.inbox.InboxTab;

/** My work: what waits for me, for my unit, for information; what I follow; what I have done. Late first. */
@Route("inbox")
@PermitAll
@Menu(title = "menu.inbox", order = 1, icon = "vaadin:inbox")
class InboxView extends Page implements BeforeEnterObserver {

    private final transient Inbox inbox;
    private final transient InboxNews news;
    private final transient CurrentActor current;
    private final Map<InboxTab, CountedTab> tabs = new EnumMap<>(InboxTab.class);
    private final Tabs bar = new Tabs();
    private final SearchField search = new SearchField(Texts.say("inbox.search"));
    private final Select<String> act = new Select<>();
    private final Checkbox late = new Checkbox(Texts.say("inbox.overdue-only"));
    private final Span count = new Span();
    private final Button reload = Buttons.quiet(Texts.say("inbox.news"), this::show);
    private final BulkBar bulk;
    private final InboxGrid grid;
    private transient InboxFilter filter = InboxFilter.of(InboxTab.TODO);
    private transient @Nullable Runnable stopListening;

    InboxView(Inbox inbox, InboxNews news, CurrentActor current, List<BulkAct> bulkActs) {
        this.inbox = inbox;
        this.current = current;
        this.news = news;
        bulk = new BulkBar(bulkActs, this::show);
        grid = new InboxGrid(inbox, bulk::offer, this::show);
        title(Texts.say("inbox.title"));
        fill();
        for (InboxTab tab : InboxTab.values()) {
            CountedTab counted = new CountedTab(Texts.say("inbox.tab." + tab.name()));
            tabs.put(tab, counted);
            bar.add(counted);
        }
        reload.setVisible(false);
        steps();
        listen();
        add(bar, new Toolbar(search, act, late, reload).space().count(count), bulk, grid);
    }

    private void steps() {
        act.setEmptySelectionAllowed(true);
        act.setEmptySelectionCaption(Texts.say("inbox.act.all"));
        act.setAriaLabel(Texts.say("inbox.act"));
    }

    /** The steps that wait in this tab, and the one the address asks for, whether it waits or not. */
    private void offerSteps() {
        Map<String, StepName> names = inbox.steps(filter.tab());
        Set<String> offered = new LinkedHashSet<>(names.keySet());
        Stream.ofNullable(filter.act()).forEach(offered::add);
        act.setItems(offered);
        act.setItemLabelGenerator(step -> {
            StepName name = step == null ? null : names.get(step);
            return name == null ? Texts.say("inbox.act.all") : Texts.say(name);
        });
        act.setValue(filter.act());
    }

    private void listen() {
        bar.addSelectedChangeListener(change -> changed(change.isFromClient()));
        search.addValueChangeListener(change -> changed(change.isFromClient()));
        act.addValueChangeListener(change -> changed(change.isFromClient()));
        late.addValueChangeListener(change -> changed(change.isFromClient()));
    }

    private void changed(boolean byPerson) {
        if (byPerson) {
            InboxTab tab = InboxTab.values()[bar.getSelectedIndex()];
            InboxFilter wanted = new InboxFilter(tab, search.getValue(), act.getValue(), late.getValue());
            UI.getCurrent().navigate(InboxView.class, InboxAddress.write(wanted));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ObjectRef> done = InboxAddress.done(event.getLocation().getQueryParameters());
        Optional<String> next = done.flatMap(inbox::next).map(row -> row.about().address());
        if (next.isPresent()) {
            event.forwardTo(next.get());
            return;
        }
        if (done.isPresent()) {
            event.getUI().getPage().getHistory().replaceState(null, "inbox");
        }
        filter = InboxAddress.read(event.getLocation().getQueryParameters());
        bar.setSelectedTab(tabs.get(filter.tab()));
        if (!search.getValue().strip().equals(filter.text().strip())) {
            search.setValue(filter.text());
        }
        offerSteps();
        late.setValue(filter.overdueOnly());
        show();
    }

    private void show() {
        reload.setVisible(false);
        inbox.counts()
                .forEach((tab, rows) -> Objects.requireNonNull(tabs.get(tab)).count(rows));
        count.setText(Texts.say("inbox.count", inbox.count(filter)));
        grid.show(filter);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        OwnScreen screen = OwnScreen.of(event.getUI());
        PersonId me = current.get().personId();
        stopListening = news.listen(inbox.myHolders(), change -> {
            if (!me.equals(change.by())) {
                screen.tell(() -> reload.setVisible(true));
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (stopListening != null) {
            stopListening.run();
        }
    }
}
