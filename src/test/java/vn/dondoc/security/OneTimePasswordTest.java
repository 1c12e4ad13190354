package vn.dondoc.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.dondoc.AtOnce;
import vn.dondoc.OfficeTest;
import vn.dondoc.TestClock;
import vn.dondoc.TestPeople;
import vn.dondoc.access.Role;
import vn.dondoc.common.PersonId;
import vn.dondoc.organization.Directory;

/** A password that is said once serves for one log-in within three days. */
@OfficeTest
class OneTimePasswordTest {

    private static final String GIVEN = "k3mh7rw2pq9x";
    private static final String ADDRESS = "10.20.30.40";

    private final Directory directory;
    private final PasswordEncoder encoder;
    private final Doors doors;
    private final TestPeople people;
    private final TestClock clock;

    @Autowired
    OneTimePasswordTest(Directory directory, PasswordEncoder encoder, Doors doors, TestPeople people, TestClock clock) {
        this.directory = directory;
        this.encoder = encoder;
        this.doors = doors;
        this.people = people;
        this.clock = clock;
    }

    @AfterEach
    void timeIsAsBefore() {
        clock.reset();
    }

    @Test
    void it_serves_for_one_log_in() {
        given("ot.once");

        assertThat(login("ot.once", GIVEN)).isEqualTo("/");
        assertThat(login("ot.once", GIVEN)).isEqualTo("/login?spent");
        given("ot.once");
        assertThat(login("ot.once", GIVEN)).isEqualTo("/");
    }

    @Test
    void it_ends_after_three_days() {
        given("ot.late");
        clock.advance(Duration.ofHours(72));

        assertThat(login("ot.late", GIVEN)).isEqualTo("/login?spent");
    }

    @Test
    void a_wrong_one_does_not_use_it_up() {
        given("ot.wrong");

        assertThat(login("ot.wrong", "wrong")).isEqualTo("/login?error");
        assertThat(login("ot.wrong", GIVEN)).isEqualTo("/");
    }

    @Test
    void of_several_at_the_same_moment_one_comes_in() {
        given("ot.race");

        List<Callable<String>> all = Collections.nCopies(6, () -> login("ot.race", GIVEN));
        List<String> answers = AtOnce.run(all).stream().map(AtOnce.Outcome::get).toList();

        assertThat(answers).filteredOn("/"::equals).hasSize(1);
        assertThat(answers).filteredOn("/login?spent"::equals).hasSize(5);
    }

    @Test
    void ones_own_password_serves_again_and_again() {
        PersonId person = given("ot.own");
        directory.setPassword(person, encoder.encode(GIVEN), false);
        clock.advance(Duration.ofHours(100));

        assertThat(login("ot.own", GIVEN)).isEqualTo("/");
        assertThat(login("ot.own", GIVEN)).isEqualTo("/");
    }

    private PersonId given(String username) {
        PersonId person = people.person(username, people.unit("OT", "BAN_DANG"), Role.STAFF);
        directory.setPassword(person, encoder.encode(GIVEN), true);
        return person;
    }

    private String login(String username, String password) {
        return doors.leadsTo(username, password, ADDRESS, null);
    }
}
