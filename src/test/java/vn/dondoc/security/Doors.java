package vn.dondoc.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.dondoc.common.PersonId;

/** Logs in at the real doors of an office, without a browser. */
@Component
class Doors {

    static final String PASSWORD = "vq7 wjx zk9 đúng";

    private final WebApplicationContext context;
    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;

    Doors(WebApplicationContext context, JdbcClient jdbc, PasswordEncoder encoder) {
        this.context = context;
        this.jdbc = jdbc;
        this.encoder = encoder;
    }

    /** Gives somebody the password of this test. */
    void letIn(PersonId person) {
        jdbc.sql("update person set password_hash = ?, password_temporary = false where id = ?")
                .params(encoder.encode(PASSWORD), person.value())
                .update();
    }

    /** What is answered to a log-in: where it leads, and its cookies. */
    MockHttpServletResponse login(String username, String password, String address, @Nullable Cookie browser) {
        MockMvc doors = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        var request = post("/login")
                .servletPath("/login")
                .with(csrf())
                .with(from -> {
                    from.setRemoteAddr(address);
                    return from;
                })
                .param("username", username)
                .param("password", password);
        try {
            return doors.perform(browser == null ? request : request.cookie(browser))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where a log-in leads. */
    String leadsTo(String username, String password, String address, @Nullable Cookie browser) {
        return Objects.requireNonNull(
                login(username, password, address, browser).getRedirectedUrl());
    }
}
