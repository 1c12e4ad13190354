package vn.dondoc.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static vn.dondoc.access.RouteTable.NONE;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.OfficeTest;
import vn.dondoc.access.RouteTable.Outcome;
import vn.dondoc.access.RouteTable.Place;
import vn.dondoc.access.RouteTable.Visitor;

/**
 * Walks every address of every screen × everybody who may ask for it × (own, other, named unit) with the real services
 * behind it, against the written table: nobody opens more than domain §2 gives them, nor less.
 */
@OfficeTest
class RouteAccessTest {

    private final RouteTable table = RouteTable.read();
    private final Map<String, Class<?>> screens = screens();
    private final RouteVisits visits;
    private final RouteObjects routeObjects;

    @Autowired
    RouteAccessTest(RouteVisits visits, RouteObjects routeObjects) {
        this.visits = visits;
        this.routeObjects = routeObjects;
    }

    @Test
    void every_address_with_every_object_and_unit_stands_in_the_table_and_nothing_else() {
        var places = screens.keySet().stream().flatMap(this::places).toList();

        assertThat(table.lines().keySet()).containsExactlyInAnyOrderElementsOf(places);
    }

    @Test
    void every_address_stands_in_the_table_of_the_room_whose_screen_it_is() {
        screens.forEach(
                (route, screen) -> assertThat(table.rooms()).as(route).containsEntry(route, RoomTables.roomOf(screen)));
    }

    @Test
    void whoever_may_not_see_an_object_learns_no_more_than_of_one_that_does_not_exist() {
        table.lines().forEach((place, cells) -> {
            if (place.route().contains(":id")) {
                Place unknown = new Place(place.route(), RouteObjects.UNKNOWN, NONE);
                var nothing = Objects.requireNonNull(table.lines().get(unknown));

                cells.forEach((visitor, outcome) ->
                        assertThat(outcome).as("%s for %s", place, visitor).isIn(Outcome.OPENS, nothing.get(visitor)));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> each_cell_holds() {
        return table.lines().keySet().stream().map(place -> dynamicTest(place.toString(), () -> walk(place)));
    }

    private void walk(Place place) {
        Map<Visitor, Outcome> found = new LinkedHashMap<>();
        for (Visitor visitor : Visitor.values()) {
            found.put(visitor, visit(place, visitor));
        }

        assertThat(found).as(place.toString()).isEqualTo(table.lines().get(place));
    }

    private Outcome visit(Place place, Visitor visitor) {
        Class<?> screen = Objects.requireNonNull(screens.get(place.route()));
        String shown = visits.shown(routeObjects.person(visitor, place), address(place));
        return shown.equals(screen.getSimpleName()) ? Outcome.OPENS : outcome(shown);
    }

    private static Outcome outcome(String shown) {
        return switch (shown) {
            case "login", "/login" -> Outcome.LOGIN;
            case "AccountView" -> Outcome.ACCOUNT;
            case "AccessDeniedView", "DeniedView" -> Outcome.DENIED;
            case "NotFoundView" -> Outcome.NOT_FOUND;
            default -> throw new AssertionError("led to " + shown);
        };
    }

    private String address(Place place) {
        var id = routeObjects.of(place.route()).get(place.object());
        return id == null ? place.route() : place.route().replace(":id", id.get());
    }

    private Stream<Place> places(String route) {
        var known = routeObjects.of(route);
        return known.isEmpty()
                ? Stream.of(new Place(route, NONE, NONE))
                : known.keySet().stream().flatMap(object -> units(object).map(unit -> new Place(route, object, unit)));
    }

    private static Stream<String> units(String object) {
        return object.equals(RouteObjects.UNKNOWN)
                ? Stream.of(NONE)
                : Arrays.stream(Relation.values())
                        .map(relation -> relation.name().toLowerCase(Locale.ROOT));
    }

    /** Every address, its parameter without the form it must have. */
    private static Map<String, Class<?>> screens() {
        Map<String, Class<?>> screens = new LinkedHashMap<>();
        for (Class<?> screen : RouteVisits.screens()) {
            screens.put(withoutForm(screen.getAnnotation(Route.class).value()), screen);
            for (RouteAlias alias : screen.getAnnotationsByType(RouteAlias.class)) {
                screens.put(withoutForm(alias.value()), screen);
            }
        }
        return screens;
    }

    private static String withoutForm(String route) {
        return route.replaceAll("\\(.*?\\)", "");
    }
}
