package vn.dondoc.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.dondoc.ClosedOffice;
import vn.dondoc.OfficeTest;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.common.Message;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Refusal;
import vn.dondoc.office.Preparation;
import vn.dondoc.organization.Directory;

/** While the sample office is being prepared, its loading acts, and no session does. */
@OfficeTest
class SessionActorTest {

    private static final Preparation LOADING = Preparation.at(Message.of("preparing.office"), 5);

    private final Directory directory;
    private final Clock clock;
    private final TestOfficeCast cast;
    private PersonId person = new PersonId(0);

    @Autowired
    SessionActorTest(Directory directory, Clock clock, TestOfficeCast cast) {
        this.directory = directory;
        this.clock = clock;
        this.cast = cast;
    }

    @BeforeEach
    void somebodyIsSignedIn() {
        person = cast.secretary();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new SignedIn(person, "tb.secretary", "", false, Instant.EPOCH, List.of()), null, List.of()));
    }

    @AfterEach
    void nobodyIs() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_session_acts_in_an_open_office() {
        assertThat(actor(null).get().person()).isEqualTo(person);
    }

    @Test
    void a_session_is_refused_while_the_office_is_being_prepared() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> actor(LOADING).get())
                .withMessageContaining("preparing.refused");
    }

    @Test
    void the_loading_acts_as_the_people_of_the_office() {
        SessionActor actor = actor(LOADING);

        assertThat(actor.person(person, () -> actor.get().person())).isEqualTo(person);
    }

    private SessionActor actor(@Nullable Preparation now) {
        return new SessionActor(directory, new ClosedOffice(now), clock);
    }
}
