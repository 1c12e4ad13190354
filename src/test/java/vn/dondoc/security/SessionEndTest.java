package vn.dondoc.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PersonId;
import vn.dondoc.organization.Directory;

/** A session ends with its next request once it may not go on, and no other does. */
class SessionEndTest {

    private static final PersonId PERSON = new PersonId(7);
    private static final Instant BEGUN = Instant.parse("2022-06-20T01:00:00Z");

    private final Directory directory = mock(Directory.class);
    private final MockHttpSession session = new MockHttpSession();
    private final SignedIn signedIn = new SignedIn(PERSON, "tb.secretary", "old", false, BEGUN, List.of());

    @BeforeEach
    void somebodyIsSignedIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(signedIn, null, List.of()));
        when(directory.mayGoOn(eq(PERSON), eq("old"), any())).thenReturn(true);
    }

    @AfterEach
    void nobodyIs() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_session_goes_on_while_its_password_and_a_hat_are_the_persons() throws Exception {
        assertThat(endsAfter(Duration.ofHours(11), "/inbox")).isFalse();
    }

    @Test
    void a_password_changed_elsewhere_or_the_loss_of_the_last_hat_ends_it() throws Exception {
        when(directory.mayGoOn(eq(PERSON), eq("old"), any())).thenReturn(false);

        assertThat(endsAfter(Duration.ofMinutes(1), "/inbox")).isTrue();
    }

    @Test
    void a_password_changed_here_does_not_end_it() throws Exception {
        when(directory.mayGoOn(eq(PERSON), eq("old"), any())).thenReturn(false);
        when(directory.mayGoOn(eq(PERSON), eq("new"), any())).thenReturn(true);
        signedIn.renewed("new");

        assertThat(endsAfter(Duration.ofMinutes(1), "/inbox")).isFalse();
    }

    @Test
    void twelve_hours_end_it_however_busy_it_is() throws Exception {
        assertThat(endsAfter(SessionEnd.LONGEST.plusSeconds(1), "/inbox")).isTrue();
    }

    @Test
    void a_database_that_is_away_ends_nobodys_session() throws Exception {
        when(directory.mayGoOn(any(), any(), any())).thenThrow(new DataAccessResourceFailureException("away"));

        assertThat(endsAfter(Duration.ofMinutes(1), "/inbox")).isFalse();
    }

    @Test
    void files_of_the_program_are_given_without_asking() throws Exception {
        when(directory.mayGoOn(any(), any(), any())).thenReturn(false);

        assertThat(endsAfter(Duration.ofMinutes(1), "/VAADIN/build/index.js")).isFalse();
    }

    private boolean endsAfter(Duration time, String path) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        request.setSession(session);
        Clock clock = Clock.fixed(BEGUN.plus(time), OfficeTime.ZONE);
        new SessionEnd(directory, clock).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return session.isInvalid();
    }
}
