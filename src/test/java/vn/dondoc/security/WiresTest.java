package vn.dondoc.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.dondoc.TestOffice;
import vn.dondoc.TestPeople;
import vn.dondoc.access.Role;
import vn.dondoc.common.Message;
import vn.dondoc.common.PersonId;

/**
 * A real server, reached over TLS and without, by a proxy that the settings name and by one that they do not: cookies are as
 * safe as the wire, nobody's word is believed but the named proxy's, and whoever has not logged in has no session.
 */
@Tag("database")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "dondoc.web.proxies=" + WiresTest.NAMED)
@ActiveProfiles("test")
@Import({TestOffice.class, TwoConnectors.class})
@DirtiesContext
class WiresTest {

    static final String NAMED = "127.0.0.2";

    private static final String UNNAMED = "127.0.0.1";
    private static final String CLIENT = "203.0.113.9";

    private final Doors doors;
    private final TestPeople people;
    private final LoginFailures failures;
    private final WireWatch wires;
    private final Wire tls;
    private final Wire plain;
    private final Wire named;
    private final String name = "w" + UUID.randomUUID().toString().substring(0, 8);
    private PersonId person = new PersonId(1);

    @Autowired
    WiresTest(
            ServletWebServerApplicationContext context,
            Doors doors,
            TestPeople people,
            LoginFailures failures,
            WireWatch wires) {
        this.doors = doors;
        this.people = people;
        this.failures = failures;
        this.wires = wires;
        this.tls = new Wire(TwoConnectors.port(context, true), true, UNNAMED);
        this.plain = new Wire(TwoConnectors.port(context, false), false, UNNAMED);
        this.named = new Wire(TwoConnectors.port(context, false), false, NAMED);
    }

    @DynamicPropertySource
    static void certificate(DynamicPropertyRegistry settings) {
        settings.add("server.ssl.key-store", TwoConnectors::keyStore);
        settings.add("server.ssl.key-store-password", () -> TwoConnectors.SECRET);
    }

    @BeforeEach
    void somebodyWorksHere() {
        person = people.person(name, people.unit("WI", "BAN_DANG"), Role.STAFF);
        doors.letIn(person);
    }

    @Test
    void over_tls_every_cookie_is_secure_and_the_browser_is_told_to_come_so_again() {
        Wire.Answer page = tls.get("/login");
        Wire.Answer inside = tls.login(name, Doors.PASSWORD, "");

        assertThat(page.header("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(page.header("Set-Cookie").lines()).isNotEmpty().allMatch(WiresTest::isSecure);
        assertThat(inside.status()).isEqualTo(302);
        assertThat(inside.header("Set-Cookie")).contains("JSESSIONID=").contains("dondoc-browser=");
        assertThat(inside.header("Set-Cookie").lines()).allMatch(WiresTest::isSecure);
        assertThat(tls.get("/login?theme=dark").header("Set-Cookie")).contains("Secure");
    }

    private static boolean isSecure(String cookie) {
        return cookie.contains("Secure") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax");
    }

    @Test
    void a_named_proxy_is_believed_that_its_client_came_over_tls_and_from_where() {
        String[] said = {"X-Forwarded-For: " + CLIENT, "X-Forwarded-Proto: https"};

        assertThat(named.get("/login", said).header("Strict-Transport-Security"))
                .isNotEmpty();
        assertThat(named.get("/login", said).header("Set-Cookie").lines()).allMatch(WiresTest::isSecure);
        assertThat(named.login(name, "wrong", "", said).header("Location")).isEqualTo("/login?error");
        assertThat(failures.newest(person)).extracting(FailedLogin::address).containsExactly(CLIENT);
    }

    @Test
    void whoever_else_says_so_is_not_believed_and_administrators_are_told() {
        String[] said = {"X-Forwarded-For: " + CLIENT, "X-Forwarded-Proto: https"};

        assertThat(plain.get("/login", said).header("Strict-Transport-Security"))
                .isEmpty();
        assertThat(plain.get("/login", said).header("Set-Cookie")).doesNotContain("Secure");
        assertThat(plain.login(name, "wrong", "", said).header("Location")).isEqualTo("/login?error");
        assertThat(failures.newest(person)).extracting(FailedLogin::address).containsExactly(UNNAMED);
        assertThat(wires.unnamedProxy()).map(Message::key).contains("wires.unnamed-proxy");
    }

    @Test
    void another_machine_without_encryption_is_told_to_administrators() {
        named.get("/login", "X-Forwarded-For: " + CLIENT, "X-Forwarded-Proto: http");

        assertThat(wires.plain()).hasValueSatisfying(words -> {
            assertThat(words.key()).isEqualTo("wires.plain");
            assertThat(words.args()).contains(CLIENT);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/inbox?tab=DONE", "/setup", "/login?language=en"})
    void no_redirect_believes_the_host_of_a_request_or_names_a_session(String path) {
        Wire.Answer answer = plain.get(path, "Host: evil.example", "X-Forwarded-Host: evil.example");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo("/login");
        assertThat(answer.text()).doesNotContain("evil.example").doesNotContainIgnoringCase("jsessionid");
    }

    @Test
    void after_the_log_in_one_is_where_one_asked_to_be_and_nowhere_else() {
        String asked = plain.get("/inbox?tab=DONE").header("Set-Cookie").split(";")[0];

        assertThat(plain.login(name, Doors.PASSWORD, asked, "Host: evil.example")
                        .header("Location"))
                .isEqualTo("/inbox?tab=DONE");
        for (String foreign : new String[] {"%2F%2Fevil.example", "https%3A%2F%2Fevil.example", "%2F%5Cevil.example"}) {
            assertThat(plain.login(name, Doors.PASSWORD, "dondoc-asked=" + foreign)
                            .header("Location"))
                    .isEqualTo("/");
        }
    }

    @Test
    void a_log_in_that_no_page_of_ours_has_sent_is_not_looked_at() {
        Wire.Answer answer = plain.post(
                "/login",
                "username=" + name + "&password=" + Doors.PASSWORD.replace(' ', '+'),
                "Content-Type: application/x-www-form-urlencoded");

        assertThat(answer.header("Location")).isEqualTo("/login?again");
        assertThat(answer.header("Set-Cookie")).doesNotContain("JSESSIONID");
        assertThat(failures.newest(person)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/login?error",
                "/inbox",
                "/setup",
                "/nowhere",
                "/?v-r=init&location=",
                "/setup?v-r=init&location=setup",
                "/?v-r=uidl",
                "/?v-r=heartbeat",
                "/VAADIN/push?v-r=push",
                "/VAADIN/dynamic/resource/0/a/b",
                "/VAADIN/build/nothing.js",
                "/images/nothing.png",
                "/icons/nothing.png",
                "/sw.js",
                "/vaadinServlet/",
                "/elements/nothing.js"
            })
    void whoever_has_not_logged_in_begins_no_session_anywhere(String path) {
        assertThat(plain.get(path).header("Set-Cookie")).doesNotContain("JSESSIONID");
        assertThat(plain.post(path, "x=1").header("Set-Cookie")).doesNotContain("JSESSIONID");
    }

    @Test
    void a_stranger_opens_no_web_socket() {
        Wire.Answer answer = plain.get(
                "/VAADIN/push?v-r=push",
                "Upgrade: websocket",
                "Connection: Upgrade",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==");

        assertThat(answer.status()).isEqualTo(403);
    }
}
