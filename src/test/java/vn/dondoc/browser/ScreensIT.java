package vn.dondoc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every screen as one of the people who use it sees it: no serious fault of accessibility, by day and by night. */
@BrowserTest
class ScreensIT {

    /** Nobody: the screen is looked at without a log-in, which leads to the unframed. */
    private static final String NOBODY = "";

    private static final Map<String, List<Seen>> SCREENS = Map.ofEntries(
            Map.entry("", List.of(new Seen("lamott", "/"))),
            Map.entry("login", List.of(new Seen(NOBODY, "/login"))),
            Map.entry("setup", List.of(new Seen(NOBODY, "/setup"))),
            Map.entry("account", List.of(new Seen("lamott", "/account"))),
            Map.entry("inbox", List.of(new Seen("cuchtk", "/inbox"), new Seen("giengdc", "/inbox?tab=NOTICE"))),
            Map.entry("documents", List.of(new Seen("lamott", "/documents"))),
            Map.entry(
                    "documents/:id([0-9]{1,18})",
                    List.of(
                            new Seen("lamott", "/documents/new"),
                            new Seen("lamott", "/documents/{DRAFT}"),
                            new Seen("lamott", "/documents/{ISSUED}"))),
            Map.entry(
                    "duties/:id([0-9]{1,18})",
                    List.of(new Seen("hanntn2", "/duties/{IN_PROGRESS}"), new Seen("giengdc", "/duties/{IN_REVIEW}"))),
            Map.entry("plans", List.of(new Seen("cuchtk", "/plans"))),
            Map.entry("plans/:id([0-9]{1,18})", List.of(new Seen("cuchtk", "/plans/{PLAN}"))),
            Map.entry("plans/:id([0-9]{1,18})/numbers", List.of(new Seen("cuchtk", "/plans/{PLAN}/numbers"))),
            Map.entry("plans/import", List.of(new Seen("cuchtk", "/plans/import"))),
            Map.entry("progress", List.of(new Seen("cuchtk", "/progress"))),
            Map.entry("progress/rows", List.of(new Seen("cuchtk", "/progress/rows?column=OPEN"))),
            Map.entry("progress/changes", List.of(new Seen("cuchtk", "/progress/changes?since=2022-01-01"))),
            Map.entry("admin/units", List.of(new Seen("menpth", "/admin/units"))),
            Map.entry("admin/import", List.of(new Seen("menpth", "/admin/import"))),
            Map.entry("admin/reconciliation", List.of(new Seen("menpth", "/admin/reconciliation"))));

    private static final String NEWEST_DOCUMENT =
            "select max(d.id) from document d join person p on p.id = d.author where d.state = ? and p.username = ?";
    private static final String NEWEST_DUTY =
            "select max(a.id) from duty a join membership m on m.unit_code = a.unit_code"
                    + " join person p on p.id = m.person_id where a.state = ? and p.username = ?";

    /** Faults a person who relies on a keyboard or a reader cannot get around. */
    private static final String AXE = "async () => (await axe.run({exclude: [['vaadin-connection-indicator']]},"
            + " {preload: false, resultTypes: ['violations']})).violations"
            + ".filter(fault => ['serious', 'critical'].includes(fault.impact))"
            + ".map(fault => fault.id + ' at ' + fault.nodes.map(node => node.target.join(' ')).join(', '))";

    private final JdbcClient jdbc;
    private final ServletContext servletContext;

    @LocalServerPort
    private int port;

    private Browser browser;

    private record Seen(String by, String address) {}

    @Autowired
    ScreensIT(JdbcClient jdbc, ServletContext servletContext) {
        this.jdbc = jdbc;
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
                .extracting(RouteBaseData::getTemplate)
                .containsExactlyInAnyOrderElementsOf(SCREENS.keySet());
    }

    @TestFactory
    Stream<DynamicTest> a_screen_has_no_serious_fault_in_either_theme() {
        return SCREENS.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Seen::by))
                .entrySet()
                .stream()
                .map(person -> DynamicTest.dynamicTest(
                        person.getKey() + person.getValue(), () -> look(person.getKey(), person.getValue())));
    }

    private void look(String person, List<Seen> screens) {
        String base = "http://localhost:" + port;
        try (Visitor visitor =
                person.equals(NOBODY) ? Visitor.stranger(browser, base) : Visitor.signedIn(browser, base, person)) {
            screens.forEach(screen -> look(visitor, screen));
        }
    }

    private void look(Visitor visitor, Seen screen) {
        visitor.goTo(address(screen));
        for (String theme : List.of("light", "dark")) {
            visitor.page().evaluate("theme => document.documentElement.setAttribute('theme', theme)", theme);
            visitor.page().waitForTimeout(400);
            visitor.picture(theme + screen.address().replaceAll("[^a-zA-Z_]+", "-"));

            assertThat(faults(visitor.page())).as("%s of %s", theme, screen).isEmpty();
        }
    }

    private static List<?> faults(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        return (List<?>) page.evaluate(AXE);
    }

    /** Puts the id of the plan, or of a document or duty at that step which this person may see, into an address. */
    private String address(Seen screen) {
        String address = screen.address();
        int from = address.indexOf('{');
        if (from < 0) {
            return address;
        }
        String state = address.substring(from + 1, address.indexOf('}'));
        String id = state.equals("PLAN")
                ? jdbc.sql("select max(id) from plan").query(String.class).single()
                : one(address.startsWith("/documents") ? NEWEST_DOCUMENT : NEWEST_DUTY, state, screen.by());
        return address.substring(0, from) + id + address.substring(address.indexOf('}') + 1);
    }

    private String one(String query, String state, String person) {
        return jdbc.sql(query).params(state, person).query(String.class).single();
    }
}
