package vn.dondoc.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is nested too deep is found before anything is built of it; brackets inside texts are none. */
class JsonDepthTest {

    @Test
    void nesting_is_counted_whatever_brackets_it_is_made_of() {
        assertThat(exceeds("{\"a\":[{\"b\":[1]}]}", 4)).isFalse();
        assertThat(exceeds("{\"a\":[{\"b\":[1]}]}", 3)).isTrue();
        assertThat(exceeds("[".repeat(10_000), BodyLimits.DEEPEST)).isTrue();
    }

    @Test
    void one_beside_another_is_not_one_in_another() {
        assertThat(exceeds("[" + "[],".repeat(10_000) + "[]]", 2)).isFalse();
    }

    @Test
    void a_bracket_in_a_text_is_none_and_an_escaped_quote_does_not_end_it() {
        assertThat(exceeds("{\"a\":\"" + "[{".repeat(500) + "\"}", 1)).isFalse();
        assertThat(exceeds("{\"a\":\"\\\"" + "[".repeat(500) + "\"}", 1)).isFalse();
        assertThat(exceeds("{\"a\":\"\\\\\"," + "\"b\":[[[", 3)).isTrue();
    }

    private static boolean exceeds(String json, int most) {
        return JsonDepth.exceeds(json.getBytes(StandardCharsets.UTF_8), most);
    }
}
