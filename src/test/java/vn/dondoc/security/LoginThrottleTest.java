package vn.dondoc.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.AtOnce;
import vn.dondoc.OfficeTest;
import vn.dondoc.SecondNode;
import vn.dondoc.TestClock;
import vn.dondoc.TestPeople;
import vn.dondoc.access.Role;
import vn.dondoc.common.PersonId;

/** Tries are counted before a password is looked at, on all nodes together, and the owner of a name is never locked out. */
@OfficeTest
class LoginThrottleTest {

    private final ApplicationContext first;
    private final LoginThrottle throttle;
    private final LoginCounters counters;
    private final LoginFailures failures;
    private final Doors doors;
    private final TestPeople people;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final String address = "at-" + UUID.randomUUID();
    private final String name = "ten-" + UUID.randomUUID();

    @Autowired
    LoginThrottleTest(ApplicationContext first, Doors doors, TestPeople people, TestClock clock, JdbcClient jdbc) {
        this.first = first;
        this.throttle = first.getBean(LoginThrottle.class);
        this.counters = first.getBean(LoginCounters.class);
        this.failures = first.getBean(LoginFailures.class);
        this.doors = doors;
        this.people = people;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @AfterEach
    void timeIsAsBefore() {
        clock.reset();
    }

    @Test
    void of_180_guesses_at_once_eight_reach_the_password() {
        person("th.guessed");
        List<Callable<String>> guesses =
                Collections.nCopies(180, () -> doors.leadsTo("th.guessed", "guess " + Math.random(), address, null));

        List<String> answers =
                AtOnce.run(guesses).stream().map(AtOnce.Outcome::get).toList();

        assertThat(answers).filteredOn("/login?error"::equals).hasSize(TryLimit.NAME.free());
        assertThat(answers).filteredOn("/login?wait"::equals).hasSize(180 - TryLimit.NAME.free());
    }

    @Test
    void many_names_from_one_address_are_slowed_too() {
        long let = IntStream.range(0, 180)
                .filter(n -> throttle.login(name + n, address, Optional.empty()).isPresent())
                .count();

        assertThat(let).isEqualTo(TryLimit.ADDRESS.free());
        assertThat(throttle.word(address)).isEmpty();
    }

    @Test
    void one_name_from_many_addresses_is_slowed_too_however_it_is_written() {
        long let = IntStream.range(0, 100)
                .filter(n -> throttle.login(
                                n % 2 == 0 ? name : " " + name.toUpperCase() + " ", address + n, Optional.empty())
                        .isPresent())
                .count();

        assertThat(let).isEqualTo(TryLimit.NAME.free());
    }

    @Test
    void pauses_grow_and_end() {
        IntStream.range(0, TryLimit.NAME.free())
                .forEach(n -> assertThat(tried()).isTrue());
        assertThat(tried()).isFalse();

        clock.advance(Duration.ofSeconds(10));
        assertThat(tried()).isTrue();
        clock.advance(Duration.ofSeconds(19));
        assertThat(tried()).isFalse();
        clock.advance(Duration.ofSeconds(1));
        assertThat(tried()).isTrue();
        clock.advance(TryLimit.NAME.longest());
        assertThat(tried()).isTrue();
    }

    private boolean tried() {
        return throttle.login(name, address, Optional.empty()).isPresent();
    }

    @Test
    void a_stranger_behind_the_same_address_does_not_lock_the_owner_out() {
        doors.letIn(person("th.owner"));
        Cookie known = Objects.requireNonNull(
                doors.login("th.owner", Doors.PASSWORD, address, null).getCookie(KnownBrowsers.COOKIE));
        assertThat(known.isHttpOnly()).isTrue();
        assertThat(known.getAttribute("SameSite")).isEqualTo("Lax");

        IntStream.range(0, TryLimit.NAME.free()).forEach(n -> doors.leadsTo("th.owner", "falsch", address, null));

        assertThat(doors.leadsTo("th.owner", Doors.PASSWORD, address, null)).isEqualTo("/login?wait");
        assertThat(doors.leadsTo("th.owner", Doors.PASSWORD, address, known)).isEqualTo("/");
        assertThat(failures.newest(person("th.owner"))).singleElement().satisfies(failed -> {
            assertThat(failed.tries()).isEqualTo(TryLimit.NAME.free());
            assertThat(failed.address()).isEqualTo(address);
        });
    }

    @Test
    void a_known_browser_is_counted_too_and_is_known_to_its_names_alone() {
        doors.letIn(person("th.one"));
        Cookie known = Objects.requireNonNull(
                doors.login("th.one", Doors.PASSWORD, address, null).getCookie(KnownBrowsers.COOKIE));
        IntStream.range(0, TryLimit.NAME.free())
                .forEach(n -> assertThat(doors.leadsTo("th.one", "falsch", address, known))
                        .isEqualTo("/login?error"));

        assertThat(doors.leadsTo("th.one", "falsch", address, known)).isEqualTo("/login?wait");
        person("th.other");
        IntStream.range(0, TryLimit.NAME.free()).forEach(n -> doors.leadsTo("th.other", "falsch", "elsewhere", null));
        assertThat(doors.leadsTo("th.other", "falsch", address, known)).isEqualTo("/login?wait");
    }

    @Test
    void two_nodes_count_together() {
        try (SecondNode second = SecondNode.beside(first, Duration.ofSeconds(5))) {
            LoginThrottle there = second.bean(LoginThrottle.class);
            long let = IntStream.range(0, 100)
                    .filter(n -> (n % 2 == 0 ? throttle : there)
                            .login(name, address + n, Optional.empty())
                            .isPresent())
                    .count();

            assertThat(let).isEqualTo(TryLimit.NAME.free());
        }
    }

    @Test
    void a_hundred_thousand_names_do_not_fill_the_disk() {
        IntStream.range(0, 100_000).forEach(n -> throttle.login(name + n, address, Optional.empty()));

        assertThat(rows("login_counter where last_at <= current_timestamp")).isLessThan(10_000);
        assertThat(IntStream.range(0, 100_000).map(n -> counters.slot(TryLimit.NAME, name + n)))
                .allMatch(slot -> slot >= 0 && slot < LoginCounters.SLOTS);
    }

    @Test
    void what_failed_is_kept_in_bounds_for_each_person_and_for_all_who_are_nobody() {
        PersonId person = person("th.failed");
        IntStream.range(0, LoginFailures.MOST_OF_ONE + 5).forEach(n -> failures.ofPerson(person, address + n));
        IntStream.range(0, LoginFailures.MOST_OF_NOBODY + 20).forEach(n -> failures.ofNobody("10.1.1." + n));

        assertThat(failures.newest(person)).hasSize(LoginFailures.MOST_OF_ONE);
        assertThat(rows("login_failure where person_id = " + person.value())).isEqualTo(LoginFailures.MOST_OF_ONE);
        assertThat(rows("login_failure where person_id = 0")).isEqualTo(LoginFailures.MOST_OF_NOBODY);
        clock.advance(Duration.ofDays(91));
        first.getBean(DoorSweep.class).sweep();
        assertThat(rows("login_failure")).isZero();
        assertThat(rows("login_counter")).isZero();
    }

    @Test
    void whoever_has_one_address_of_version_six_has_all_of_its_network() {
        assertThat(LoginThrottle.network("2001:db8:1:2::1")).isEqualTo(LoginThrottle.network("2001:db8:1:2:ffff::9"));
        assertThat(LoginThrottle.network("2001:db8:1:2::1")).isNotEqualTo(LoginThrottle.network("2001:db8:1:3::1"));
        assertThat(LoginThrottle.network("10.0.0.1")).isNotEqualTo(LoginThrottle.network("10.0.0.2"));
    }

    private PersonId person(String username) {
        return people.person(username, people.unit("TH", "BAN_DANG"), Role.STAFF);
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
