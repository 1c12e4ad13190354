package vn.dondoc.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

/** A body larger than its purpose needs is refused before a byte of it is read. */
class BodyLimitsTest {

    private final BodyLimits limits = new BodyLimits(DataSize.ofMegabytes(60));

    @Test
    void a_log_in_of_two_megabytes_is_refused_unread() throws Exception {
        assertThat(statusOf("/login", null, 1_900_000)).isEqualTo(413);
        assertThat(statusOf("/login", null, 200)).isEqualTo(200);
    }

    @Test
    void what_a_screen_sends_is_limited_as_are_other_posts_that_pretend_to_be_one() throws Exception {
        assertThat(statusOf("/", "v-r=uidl&v-uiId=0", 900_000)).isEqualTo(200);
        assertThat(statusOf("/", "v-r=uidl&v-uiId=0", 120_000_000)).isEqualTo(413);
        assertThat(statusOf("/", "x=v-r=uidl", 900_000)).isEqualTo(413);
    }

    @Test
    void an_upload_may_be_as_large_as_the_settings_say() throws Exception {
        assertThat(statusOf("/VAADIN/dynamic/resource/0/a/upload", null, 50_000_000))
                .isEqualTo(200);
        assertThat(statusOf("/VAADIN/dynamic/resource/0/a/upload", null, 70_000_000))
                .isEqualTo(413);
    }

    @Test
    void a_body_that_does_not_say_its_length_is_refused() throws Exception {
        MockHttpServletRequest request = new Unreadable("/login", -1);
        request.addHeader("Transfer-Encoding", "chunked");

        assertThat(statusOf(request)).isEqualTo(411);
    }

    @Test
    void a_request_without_a_body_passes() throws Exception {
        assertThat(statusOf(new MockHttpServletRequest("GET", "/inbox"))).isEqualTo(200);
    }

    private int statusOf(String path, @Nullable String query, long length) throws ServletException, IOException {
        MockHttpServletRequest request = new Unreadable(path, length);
        request.setQueryString(query);
        return statusOf(request);
    }

    private int statusOf(MockHttpServletRequest request) throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        var inside = new MockFilterChain();
        limits.doFilter(request, response, inside);
        assertThat(inside.getRequest() == null).isEqualTo(response.getStatus() != 200);
        return response.getStatus();
    }

    /** A post whose body must not be read by who decides whether it comes in. */
    private static final class Unreadable extends MockHttpServletRequest {

        private final long length;

        private Unreadable(String path, long length) {
            super("POST", path);
            this.length = length;
        }

        @Override
        public long getContentLengthLong() {
            return length;
        }

        @Override
        public ServletInputStream getInputStream() {
            throw new AssertionError("the body was read");
        }
    }
}
