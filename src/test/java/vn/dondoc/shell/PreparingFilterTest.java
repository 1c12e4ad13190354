package vn.dondoc.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.dondoc.ClosedOffice;
import vn.dondoc.OfficeTest;
import vn.dondoc.common.Message;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.office.Preparation;

/** Whoever comes while the sample office is being prepared is told so, and how far it is. */
@OfficeTest
class PreparingFilterTest {

    private static final Preparation PLAYING = Preparation.at(Message.of("preparing.play", 40, 197), 55);

    private final PlainPage page;
    private final Texts texts;
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/plans");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain inside = new MockFilterChain();

    @Autowired
    PreparingFilterTest(PlainPage page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    @Test
    void a_person_sees_how_far_it_is_and_the_page_asks_again_by_itself() throws Exception {
        request.addHeader("Accept", "text/html");

        pass(PLAYING);

        assertThat(inside.getRequest()).isNull();
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString())
                .contains("<h1>Đang chuẩn bị cơ quan</h1>", "40/197 việc", "value=\"55\"", "http-equiv=\"refresh\"")
                .doesNotContain("{{");
    }

    @Test
    void it_is_said_in_the_language_of_the_person() throws Exception {
        request.addHeader("Accept", "text/html");
        request.setCookies(new Cookie(Preferences.LANGUAGE, "en"));

        pass(PLAYING);

        assertThat(response.getContentAsString())
                .contains("<html lang=\"en\">", "<h1>The office is being prepared</h1>");
    }

    @Test
    void a_preparation_in_trouble_says_what_to_do_and_does_not_ask_again() throws Exception {
        request.addHeader("Accept", "text/html");

        pass(PLAYING.inTrouble());

        assertThat(response.getContentAsString())
                .contains("khởi động lại chương trình")
                .doesNotContain("http-equiv=\"refresh\"");
    }

    @Test
    void a_program_is_told_to_come_again() throws Exception {
        pass(PLAYING);

        assertThat(inside.getRequest()).isNull();
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("2");
        assertThat(response.getContentAsString()).isEmpty();
    }

    @Test
    void an_open_office_lets_everybody_in() throws Exception {
        pass(null);

        assertThat(inside.getRequest()).isSameAs(request);
    }

    private void pass(@Nullable Preparation now) throws ServletException, IOException {
        new PreparingFilter(new ClosedOffice(now), page, texts).doFilter(request, response, inside);
    }
}
