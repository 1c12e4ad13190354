package vn.dondoc.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.servlet.server.Session.SessionTrackingMode;
import vn.dondoc.OfficeTest;

/** A session is told by its cookie alone, and never stands in an address, where it would be copied along. */
@OfficeTest
class SessionTrackingTest {

    private final ServerProperties server;

    @Autowired
    SessionTrackingTest(ServerProperties server) {
        this.server = server;
    }

    @Test
    void no_address_names_a_session() {
        assertThat(server.getServlet().getSession().getTrackingModes()).containsExactly(SessionTrackingMode.COOKIE);
    }
}
