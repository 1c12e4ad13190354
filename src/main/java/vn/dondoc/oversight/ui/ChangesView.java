package vn.dondoc.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dondoc.common.DayBounds;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.ui.Addresses;
import vn.dondoc.common.ui.Components;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.Page;
import vn.dondoc.common.ui.PhoneCards;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toolbar;
import vn.dondoc.oversight.Change;
import vn.dondoc.oversight.ChangeKind;
import vn.dondoc.oversight.RecentChanges;

/** What happened to duties since a day began: everything, or one kind of change. */
@Route("progress/changes")
@PermitAll
class ChangesView extends Page implements BeforeEnterObserver {

    private final transient RecentChanges changes;
    private final LocalDate today;
    private final Span count = new Span();
    private final Grid<Change> grid = Components.grid(Texts.say("changes.title"), Texts.say("changes.empty"));

    ChangesView(RecentChanges changes, Clock clock) {
        this.changes = changes;
        today = OfficeTime.today(clock);
        fill();
        columns();
        add(new Toolbar().space().count(count), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        LocalDate since = Addresses.day(asked, "since", DayBounds.on(today)).orElse(today.minusDays(1));
        Optional<ChangeKind> kind = ProgressAddress.change(asked);
        Set<ChangeKind> kinds = kind.map(EnumSet::of).orElse(EnumSet.allOf(ChangeKind.class));
        title(Texts.say(kind.map(one -> "changes.kind." + one).orElse("changes.title")));
        subtitle(Texts.say("changes.since", Dates.day(since)));
        grid.setItems(new CallbackDataProvider<Change, Void>(
                query -> changes.since(since, kinds, query.getOffset(), query.getLimit()).stream(),
                query -> counted(since, kinds)));
    }

    private int counted(LocalDate since, Set<ChangeKind> kinds) {
        int rows = changes.counts(since).entrySet().stream()
                .filter(entry -> kinds.contains(entry.getKey()))
                .mapToInt(entry -> entry.getValue())
                .sum();
        count.setText(Texts.say("changes.count", FigureWords.count(rows)));
        return rows;
    }

    private void columns() {
        Components.column(grid, "changes.at", "9rem", row -> new Span(Dates.time(row.at())));
        Components.column(grid, "changes.what", "11rem", row -> new Span(kind(row)));
        Components.column(grid, "figures.rows.symbol", "7.5rem", row -> new Span(row.symbol()));
        Components.column(grid, "figures.rows.work", "14rem", ChangesView::link).setFlexGrow(1);
        Components.column(grid, "figures.rows.unit", "10rem", row -> new Span(row.unitName()));
        PhoneCards.on(grid, Texts.say("figures.rows.work"), ChangesView::card);
    }

    private static Component link(Change row) {
        return new Anchor("duties/" + row.duty(), row.work());
    }

    private static String kind(Change row) {
        return Texts.say("changes.kind." + row.kind());
    }

    private static Component card(Change row) {
        return PhoneCards.card(link(row), Stream.of(kind(row), Dates.time(row.at()), row.symbol(), row.unitName()));
    }
}
