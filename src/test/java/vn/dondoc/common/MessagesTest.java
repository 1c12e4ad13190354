package vn.dondoc.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The message files: the same keys in both languages, and no empty text. */
class MessagesTest {

    private final Properties vietnamese = read("vi");
    private final Properties english = read("en");

    @Test
    void every_text_stands_in_both_languages() {
        assertThat(vietnamese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void no_text_is_empty() {
        assertThat(vietnamese.values()).noneMatch(text -> text.toString().isBlank());
        assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
    }

    private static Properties read(String language) {
        String name = "/messages/translations_" + language + ".properties";
        Properties properties = new Properties();
        try (var in = Objects.requireNonNull(MessagesTest.class.getResourceAsStream(name))) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }
}
