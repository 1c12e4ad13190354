package vn.dondoc.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
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
    }

    @Test
    void what_a_screen_sends_is_limited_as_are_other_posts_that_pretend_to_be_one() throws Exception {
        assertThat(inSession("/", "v-r=uidl&v-uiId=0", 120_000_000)).isEqualTo(413);
        assertThat(inSession("/", "x=v-r=uidl", 900_000)).isEqualTo(413);
    }

    @Test
    void an_upload_may_be_as_large_as_the_settings_say_and_is_left_to_its_receiver() throws Exception {
        assertThat(inSession("/VAADIN/dynamic/resource/0/a/upload", null, 50_000_000))
                .isEqualTo(200);
        assertThat(inSession("/VAADIN/dynamic/resource/0/a/upload", null, 70_000_000))
                .isEqualTo(413);
    }

    @Test
    void without_a_session_nothing_is_uploaded_and_what_a_screen_still_sends_is_not_read() throws Exception {
        assertThat(statusOf("/", "v-r=uidl&v-uiId=0", 900_000)).isEqualTo(200);
        assertThat(statusOf("/VAADIN/dynamic/resource/0/a/upload", null, 9_000)).isEqualTo(413);
    }

    @Test
    void a_form_is_read_as_a_whole_and_says_what_it_said() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
        request.setContentType("application/x-www-form-urlencoded");
        request.setContent("username=tb.head&password=m%E1%BA%ADt+kh%E1%BA%A9u%26%3D".getBytes(StandardCharsets.UTF_8));
        var inside = new MockFilterChain();

        limits.doFilter(request, new MockHttpServletResponse(), inside);

        ServletRequest read = Objects.requireNonNull(inside.getRequest());
        assertThat(read.getParameter("username")).isEqualTo("tb.head");
        assertThat(read.getParameter("password")).isEqualTo("mật khẩu&=");
        assertThat(read.getParameter("nothing")).isNull();
    }

    @Test
    void fields_nested_deeper_than_any_screen_sends_them_are_refused_before_they_are_parsed() throws Exception {
        assertThat(screenSends("[".repeat(10_000) + "]".repeat(10_000))).isEqualTo(400);
        assertThat(screenSends("{\"rpc\":[{\"a\":[1,2]}]}")).isEqualTo(200);
    }

    @Test
    void a_body_that_comes_letter_by_letter_is_cut() {
        MockHttpServletRequest request = new Unreadable("/login", 10) {
            @Override
            public ServletInputStream getInputStream() {
                return new Dripping();
            }
        };

        assertThatThrownBy(() -> WholeBody.read(request, Duration.ofMillis(200)))
                .isInstanceOf(SocketTimeoutException.class);
    }

    private int screenSends(String json) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setQueryString("v-r=uidl&v-uiId=0");
        request.setContent(json.getBytes(StandardCharsets.UTF_8));
        request.getSession();
        return statusOf(request);
    }

    private int inSession(String path, @Nullable String query, long length) throws ServletException, IOException {
        MockHttpServletRequest request = new Unreadable(path, length);
        request.setQueryString(query);
        request.getSession();
        return statusOf(request);
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
    private static class Unreadable extends MockHttpServletRequest {

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

    /** A letter every fifty milliseconds. */
    private static final class Dripping extends ServletInputStream {

        @Override
        public int read() {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return 'a';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            into[from] = (byte) read();
            return 1;
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("it blocks");
        }
    }
}
