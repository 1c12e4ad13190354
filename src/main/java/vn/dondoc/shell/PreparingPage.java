package vn.dondoc.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.dondoc.common.Text;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.office.Preparation;

/**
 * The page that stands in for every other one while the office is being prepared. It needs nothing else of the
 * program, and asks for the place it stands in for again and again.
 */
@Component
class PreparingPage {

    private static final String AGAIN = "<meta http-equiv=\"refresh\" content=\"2\">";

    private final Texts texts;
    private final String frame;

    PreparingPage(Texts texts) {
        this.texts = texts;
        this.frame = read();
    }

    /** The page as it is now; one that ended in trouble does not ask again. */
    String of(Preparation preparation, Locale language) {
        var step = preparation.step();
        Map<String, String> words = Map.of(
                "language", language.getLanguage(),
                "other", other(language).getLanguage(),
                "name", texts.getTranslation("app.name", language),
                "title", texts.getTranslation("preparing.title", language),
                "title-other", texts.getTranslation("preparing.title", other(language)),
                "step", texts.getTranslation(step.key(), language, step.args().toArray()),
                "percent", Integer.toString(preparation.percent()),
                "text", texts.getTranslation(preparation.failed() ? "preparing.failed" : "preparing.text", language));
        String page = frame.replace("{{again}}", preparation.failed() ? "" : AGAIN);
        for (var word : words.entrySet()) {
            page = page.replace("{{" + word.getKey() + "}}", HtmlUtils.htmlEscape(word.getValue(), "UTF-8"));
        }
        return page;
    }

    private static Locale other(Locale language) {
        return language.equals(Locale.ENGLISH) ? Text.VIETNAMESE : Locale.ENGLISH;
    }

    private static String read() {
        try {
            return new ClassPathResource("pages/preparing.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
