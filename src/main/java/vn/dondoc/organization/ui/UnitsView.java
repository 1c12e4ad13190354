package vn.dondoc.organization.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dondoc.common.DayBounds;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.ui.DateField;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.EmptyState;
import vn.dondoc.common.ui.Facts;
import vn.dondoc.common.ui.Page;
import vn.dondoc.common.ui.SearchField;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toolbar;
import vn.dondoc.organization.Colleague;
import vn.dondoc.organization.PasswordReset;
import vn.dondoc.organization.People;
import vn.dondoc.organization.UnitRow;
import vn.dondoc.organization.Units;

/** The units as at a day, and the people of the one that was chosen. */
@Route("admin/units")
@PermitAll
@Menu(title = "menu.units", order = 80, icon = "vaadin:sitemap")
class UnitsView extends Page implements AfterNavigationObserver {

    private static final String PATH = "admin/units";

    private final Units units;
    private final People people;
    private final PasswordReset passwords;
    private final Clock clock;
    private final DatePicker day;
    private final SearchField search = new SearchField(Texts.say("units.search"));
    private final Span count = new Span();
    private final UnitTree tree = new UnitTree();
    private final Div chosen = new Div();
    private UnitQuery query = new UnitQuery(null, null, "");
    private List<UnitRow> all = List.of();

    UnitsView(Units units, People people, PasswordReset passwords, Clock clock) {
        this.units = units;
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
        this.day = DateField.of(Texts.say("units.as-at"), clock);
        title(Texts.say("units.title"));
        fill();
        chosen.addClassName("chosen");
        Div both = new Div(tree, chosen);
        both.addClassNames("halves");
        add(new Toolbar(search, day).space().count(count), both);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                searchFor(change.getValue());
            }
        });
        day.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                goTo(query.withDay(change.getValue()));
            }
        });
        tree.addItemClickListener(click -> goTo(query.withUnit(click.getItem().id())));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UnitQuery before = query;
        query = UnitQuery.of(event.getLocation().getQueryParameters(), DayBounds.now(clock));
        search.setValue(query.typed());
        day.setValue(asAt());
        if (all.isEmpty() || !query.withUnit(null).equals(before.withUnit(null))) {
            loadTree();
            loadUnit();
            return;
        }
        loadUnit();
        chosen.getElement().scrollIntoView();
    }

    private void goTo(UnitQuery wanted) {
        UI.getCurrent().navigate(UnitsView.class, wanted.parameters());
    }

    /** Every letter is a new address, but none is a step to go back to. */
    private void searchFor(String typed) {
        query = query.withTyped(typed);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(PATH, query.parameters()));
        loadTree();
        loadUnit();
    }

    private LocalDate asAt() {
        return Optional.ofNullable(query.day()).orElseGet(() -> OfficeTime.today(clock));
    }

    private void loadTree() {
        all = units.asAt(asAt());
        count.setText(Texts.say("units.count", tree.show(all, query)));
    }

    /** The tree stays as it is, scrolled and folded, when only another unit is chosen. */
    private void loadUnit() {
        chosen.removeAll();
        Optional<UnitRow> unit =
                all.stream().filter(one -> one.id().equals(query.unit())).findFirst();
        tree.select(unit.orElse(null));
        unit.ifPresentOrElse(this::show, this::showNone);
    }

    private void showNone() {
        UnitId unit = query.unit();
        chosen.add(new EmptyState(
                unit == null
                        ? Texts.say("units.choose")
                        : Texts.say("units.not-there", unit.code(), Dates.day(asAt()))));
    }

    private void show(UnitRow unit) {
        List<Colleague> colleagues = people.membersOf(unit.id(), asAt());
        boolean manageable = people.manageable();
        Members members = new Members(
                passwords,
                clock.instant(),
                manageable ? people.oneTimePasswords(unit.id(), asAt()) : List.of(),
                manageable);
        members.show(colleagues);
        chosen.add(
                new H2(unit.name()),
                facts(unit),
                new Span(Texts.say("people.count", colleagues.size(), Dates.day(asAt()))),
                members);
    }

    private Facts facts(UnitRow unit) {
        LocalDate to = unit.validTo();
        return new Facts()
                .fact(Texts.say("units.code"), unit.id().code())
                .fact(Texts.say("units.kind"), Texts.say("unit-kind." + unit.kind()))
                .fact(
                        Texts.say("units.valid"),
                        to == null
                                ? Texts.say("units.since", Dates.day(unit.validFrom()))
                                : Texts.say("units.between", Dates.day(unit.validFrom()), Dates.day(to)))
                .fact(Texts.say("units.registry"), nameOf(unit.registryUnit()))
                .fact(
                        Texts.say("units.aliases"),
                        unit.aliases().stream().sorted().collect(Collectors.joining("; ")));
    }

    private String nameOf(UnitId unit) {
        return all.stream()
                .filter(one -> one.id().equals(unit))
                .map(UnitRow::name)
                .findFirst()
                .orElse(unit.code());
    }
}
