package vn.dondoc.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.dondoc.common.ui.VietnameseScreen;

/** While the database is away a page says so and asks again by itself; once it is back everything is as before. */
class DatabaseAwayTest {

    private final DataSource database = mock(DataSource.class);
    private final Connection connection = mock(Connection.class);
    private final DatabaseAwayFilter filter =
            new DatabaseAwayFilter(new DatabaseWatch(database), new PlainPage(VietnameseScreen.words()));

    @BeforeEach
    void aConnectionThatAnswers() throws SQLException {
        when(connection.isValid(ArgumentMatchers.anyInt())).thenReturn(true);
    }

    @Test
    void a_page_is_answered_with_503_and_asks_again_after_some_seconds() throws Exception {
        when(database.getConnection()).thenThrow(new SQLTransientConnectionException("away"));

        MockHttpServletResponse page = asked("/login", "text/html");

        assertThat(page.getStatus()).isEqualTo(503);
        assertThat(page.getHeader("Retry-After")).isEqualTo("5");
        assertThat(page.getContentAsString())
                .contains("Hệ thống đang tạm gián đoạn")
                .contains("http-equiv=\"refresh\" content=\"5\"")
                .doesNotContain("{{")
                .doesNotContain("<progress");
    }

    @Test
    void what_an_open_screen_asks_is_left_to_the_screen() throws Exception {
        when(database.getConnection()).thenThrow(new SQLTransientConnectionException("away"));

        assertThat(asked("/", "application/json").getStatus()).isEqualTo(200);
    }

    @Test
    void once_it_is_back_pages_come_as_before() throws Exception {
        when(database.getConnection())
                .thenThrow(new SQLTransientConnectionException("away"))
                .thenReturn(connection);

        assertThat(asked("/login", "text/html").getStatus()).isEqualTo(503);
        assertThat(asked("/login", "text/html").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse asked(String path, String accept) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.addHeader("Accept", accept);
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
