package vn.dondoc.theme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.ui.Badge;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.Components;
import vn.dondoc.common.ui.EmptyState;
import vn.dondoc.common.ui.Page;
import vn.dondoc.common.ui.SearchField;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toast;
import vn.dondoc.common.ui.Tone;
import vn.dondoc.common.ui.Toolbar;
import vn.dondoc.theme.ThemeId;
import vn.dondoc.theme.ThemeRow;
import vn.dondoc.theme.Themes;

/** The list of themes, and all that is known of the one that was chosen. Secretaries read it, the committee's keeps it. */
@Route("admin/themes")
@RolesAllowed("SECRETARY")
@Menu(title = "menu.themes", order = 82, icon = "vaadin:tags")
class ThemesView extends Page implements AfterNavigationObserver {

    private static final String PATH = "admin/themes";

    private final transient Themes themes;
    private final transient Clock clock;
    private final SearchField search = new SearchField(Texts.say("themes.search"));
    private final Span count = new Span();
    private final Grid<ThemeRow> grid = Components.grid(Texts.say("themes.title"), Texts.say("themes.none"));
    private final Div chosen = new Div();
    private transient ThemeQuery query = new ThemeQuery(null, "");
    private transient List<ThemeRow> all = List.of();

    ThemesView(Themes themes, Clock clock) {
        this.themes = themes;
        this.clock = clock;
        title(Texts.say("themes.title"));
        subtitle(Texts.say(themes.mayKeep() ? "themes.subtitle.keep" : "themes.subtitle.read"));
        if (themes.mayKeep()) {
            actions(Buttons.primary(Texts.say("theme.act.add"), this::add));
        }
        fill();
        columns();
        chosen.addClassName("chosen");
        Div both = new Div(grid, chosen);
        both.addClassName("halves");
        add(new Toolbar(search).space().count(count), both);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                searchFor(change.getValue());
            }
        });
        grid.addItemClickListener(click -> goTo(click.getItem().id()));
    }

    private void columns() {
        grid.addComponentColumn(this::name).setHeader(Texts.say("theme.name")).setFlexGrow(1);
        Components.column(grid, "theme.time", "11rem", theme -> new Span(ThemeWords.time(theme.content())));
    }

    private Div name(ThemeRow theme) {
        RouterLink link = new RouterLink(theme.content().name(), ThemesView.class);
        link.setQueryParameters(query.withTheme(theme.id()).parameters());
        Div name = new Div(link);
        name.addClassName("two-lines");
        if (theme.fromBook()) {
            name.add(new Badge(Texts.say("theme.from-book"), Tone.INFO));
        }
        if (!theme.content().openOn(OfficeTime.today(clock))) {
            name.add(new Badge(Texts.say("theme.closed"), Tone.NONE));
        }
        return name;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        query = ThemeQuery.of(event.getLocation().getQueryParameters());
        search.setValue(query.typed());
        load();
    }

    private void load() {
        all = themes.list();
        List<ThemeRow> found =
                all.stream().filter(theme -> theme.isCalled(query.typed())).toList();
        grid.setItems(found);
        count.setText(Texts.say("themes.count", found.size()));
        chosen.removeAll();
        Optional<ThemeRow> one =
                all.stream().filter(theme -> theme.id().equals(query.theme())).findFirst();
        grid.select(one.orElse(null));
        chosen.add(one.map(this::sheet).orElseGet(this::nothing));
    }

    private Div sheet(ThemeRow theme) {
        return new ThemeSheet(themes, theme, themes.mayKeep() ? new OnTheme(theme) : null);
    }

    private Div nothing() {
        if (!all.isEmpty() || !themes.mayKeep()) {
            return new EmptyState(Texts.say(all.isEmpty() ? "themes.empty" : "themes.choose"));
        }
        return new EmptyState(Texts.say("themes.empty.keep"), Buttons.plain(Texts.say("theme.act.add"), this::add));
    }

    private void goTo(ThemeId theme) {
        UI.getCurrent().navigate(ThemesView.class, query.withTheme(theme).parameters());
    }

    /** Every letter is a new address, but none is a step to go back to. */
    private void searchFor(String typed) {
        query = query.withTyped(typed);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(PATH, query.parameters()));
        load();
    }

    private void add() {
        ThemeDialog.add(clock, all, content -> {
            ThemeId added = themes.add(content);
            Toast.show(Texts.say("theme.done.add"));
            goTo(added);
        });
    }

    /** What the keeper of the list does with the theme that is shown. */
    private final class OnTheme implements ThemeSheet.Acts {

        private final ThemeRow theme;

        private OnTheme(ThemeRow theme) {
            this.theme = theme;
        }

        @Override
        public void change() {
            ThemeDialog.change(clock, theme, all, content -> {
                themes.change(theme.id(), theme.version(), content);
                Toast.show(Texts.say("theme.done.change"));
                load();
            });
        }

        @Override
        public void merge() {
            new MergeDialog(theme, all, themes.moving(theme.id()), (into, reason) -> {
                        themes.merge(theme.id(), into, reason);
                        Toast.show(Texts.say("theme.done.merge"));
                        goTo(into);
                    })
                    .open();
        }
    }
}
