package vn.dondoc.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.dondoc.common.Text;
import vn.dondoc.common.ui.Texts;

/**
 * A page that stands in for every other one while the office is closed. It needs nothing else of the program, and may ask for
 * the place it stands in for again and again.
 */
@Component
class PlainPage {

    private static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    private final Texts texts;
    private final String frame = read("plain");
    private final String progress = read("progress");

    PlainPage(Texts texts) {
        this.texts = texts;
    }

    /**
     * What one page says.
     *
     * @param title the key of its title, said in both languages
     * @param step where the work stands, already in the person's language, or empty for no progress
     * @param percent how far the work is
     * @param text the key of the line below
     * @param seconds after so many it asks again; 0 for never
     */
    record Says(String title, String step, int percent, String text, int seconds) {}

    /** Answers 503 with the page, or with nothing where no page is wanted. */
    void answer(HttpServletRequest request, HttpServletResponse response, Says says) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(Math.max(1, says.seconds())));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", CONTENT_POLICY);
        if (wanted(request)) {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(html(says, Preferences.language(request)));
        }
    }

    /** True for a request of a whole page. */
    static boolean wanted(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "")
                .contains(MediaType.TEXT_HTML_VALUE);
    }

    private String html(Says says, Locale language) {
        String title = texts.getTranslation(says.title(), language);
        boolean working = !says.step().isEmpty();
        String page =
                frame.replace("{{progress}}", working ? progress : "").replace("{{again}}", again(says.seconds()));
        Map<String, String> words = Map.of(
                "language", language.getLanguage(),
                "other", other(language).getLanguage(),
                "name", texts.getTranslation("app.name", language),
                "tab", working ? says.percent() + "% · " + title : title,
                "title", title,
                "title-other", texts.getTranslation(says.title(), other(language)),
                "step", says.step(),
                "percent", Integer.toString(says.percent()),
                "text", texts.getTranslation(says.text(), language));
        for (var word : words.entrySet()) {
            page = page.replace("{{" + word.getKey() + "}}", HtmlUtils.htmlEscape(word.getValue(), "UTF-8"));
        }
        return page;
    }

    private static String again(int seconds) {
        return seconds == 0 ? "" : "<meta http-equiv=\"refresh\" content=\"" + seconds + "\">";
    }

    private static Locale other(Locale language) {
        return language.equals(Locale.ENGLISH) ? Text.VIETNAMESE : Locale.ENGLISH;
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("pages/" + name + ".html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
