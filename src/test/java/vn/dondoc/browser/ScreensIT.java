package vn.dondoc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every screen as one of the people who use it sees it: no serious fault of accessibility, by day and by night. */
@BrowserTest
class ScreensIT {

    private static final Pattern OBJECT = Pattern.compile("\\{(\\w+)}");

    /** Faults a person who relies on a keyboard or a reader cannot get around. */
    private static final String AXE = "async () => (await axe.run({exclude: [['vaadin-connection-indicator']]},"
            + " {preload: false, resultTypes: ['violations']})).violations"
            + ".filter(fault => ['serious', 'critical'].includes(fault.impact))"
            + ".map(fault => fault.id + ' at ' + fault.nodes.map(node => node.target.join(' ')).join(', '))";

    private final List<Screens> rooms;
    private final ServletContext servletContext;

    @LocalServerPort
    private int port;

    private Browser browser;

    /** A screen, and the room that knows its objects. */
    private record Look(Screens room, Seen seen) {

        /** The address, with the id of the object it names. */
        String address() {
            Matcher object = OBJECT.matcher(seen.address());
            return object.replaceAll(found -> room.idOf(found.group(1), seen.by()));
        }

        @Override
        public String toString() {
            return seen.toString();
        }
    }

    @Autowired
    ScreensIT(List<Screens> rooms, ServletContext servletContext) {
        this.rooms = rooms;
        this.servletContext = servletContext;
    }

    @BeforeEach
    void open(Browser started) {
        browser = started;
    }

    @Test
    void no_route_is_left_out() {
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext));

        assertThat(RouteConfiguration.forRegistry(registry).getAvailableRoutes())
                .extracting(RouteBaseData::getNavigationTarget)
                .as("every screen that has a route is pictured by the room it belongs to")
                .containsExactlyInAnyOrderElementsOf(pictured());
    }

    private Set<Class<? extends Component>> pictured() {
        return looks().map(look -> look.seen().screen().<Component>asSubclass(Component.class))
                .collect(Collectors.toSet());
    }

    private Stream<Look> looks() {
        return rooms.stream().flatMap(room -> room.seen().stream().map(seen -> new Look(room, seen)));
    }

    @TestFactory
    Stream<DynamicTest> a_screen_has_no_serious_fault_in_either_theme() {
        return looks().collect(Collectors.groupingBy(look -> look.seen().by())).entrySet().stream()
                .map(person -> DynamicTest.dynamicTest(
                        person.getKey() + person.getValue(), () -> look(person.getKey(), person.getValue())));
    }

    private void look(String person, List<Look> screens) {
        String base = "http://localhost:" + port;
        try (Visitor visitor =
                person.equals(Seen.NOBODY) ? Visitor.stranger(browser, base) : Visitor.as(browser, base, person)) {
            screens.forEach(screen -> look(visitor, screen));
        }
    }

    private void look(Visitor visitor, Look screen) {
        visitor.goTo(screen.address());
        for (String theme : List.of("light", "dark")) {
            visitor.page().evaluate("theme => document.documentElement.setAttribute('theme', theme)", theme);
            visitor.page().waitForTimeout(400);
            visitor.picture(theme + screen.seen().address().replaceAll("[^a-zA-Z_]+", "-"));

            assertThat(faults(visitor.page())).as("%s of %s", theme, screen).isEmpty();
        }
    }

    private static List<?> faults(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        return (List<?>) page.evaluate(AXE);
    }
}
