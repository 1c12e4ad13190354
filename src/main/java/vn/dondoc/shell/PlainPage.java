package vn.dondoc.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    private static final String HOME = "<p><a href=\"{{home-address}}\">{{home-words}}</a></p>";

    private final Texts texts;
    private final String frame = PageTemplate.read("plain.html");
    private final String progress = PageTemplate.read("progress.html");

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

    /** Answers an error of the container or of a filter, with a page where one is wanted. */
    void answerError(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.setHeader("Content-Security-Policy", CONTENT_POLICY);
        if (wanted(request)) {
            write(response, errorPage(request, status));
        }
    }

    /** The page that says an error. */
    String errorPage(HttpServletRequest request, int status) {
        String key = error(status);
        Says says = new Says(key + ".title", "", 0, key + ".what", 0);
        return html(says, Preferences.language(request), request.getContextPath() + "/");
    }

    private static String error(int status) {
        return switch (status) {
            case HttpServletResponse.SC_NOT_FOUND -> "error.notfound";
            case HttpServletResponse.SC_UNAUTHORIZED, HttpServletResponse.SC_FORBIDDEN -> "error.denied";
            default -> status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "error.bad" : "error.unexpected";
        };
    }

    /** Answers 503 with the page, or with nothing where no page is wanted. */
    void answer(HttpServletRequest request, HttpServletResponse response, Says says) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(Math.max(1, says.seconds())));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", CONTENT_POLICY);
        if (wanted(request)) {
            write(response, html(says, Preferences.language(request), ""));
        }
    }

    private static void write(HttpServletResponse response, String page) throws IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(page);
    }

    /** True for a request of a whole page. */
    static boolean wanted(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "")
                .contains(MediaType.TEXT_HTML_VALUE);
    }

    private String html(Says says, Locale language, String home) {
        String title = texts.getTranslation(says.title(), language);
        boolean working = !says.step().isEmpty();
        String page = frame.replace("{{progress}}", working ? progress : "")
                .replace("{{again}}", again(says.seconds()))
                .replace("{{home}}", home.isEmpty() ? "" : HOME);
        Map<String, String> words = Map.ofEntries(
                Map.entry("language", language.getLanguage()),
                Map.entry("other", other(language).getLanguage()),
                Map.entry("name", texts.getTranslation("app.name", language)),
                Map.entry("tab", working ? says.percent() + "% · " + title : title),
                Map.entry("title", title),
                Map.entry("title-other", texts.getTranslation(says.title(), other(language))),
                Map.entry("step", says.step()),
                Map.entry("percent", Integer.toString(says.percent())),
                Map.entry("text", texts.getTranslation(says.text(), language)),
                Map.entry("home-address", home),
                Map.entry("home-words", texts.getTranslation("error.home", language)));
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
}
