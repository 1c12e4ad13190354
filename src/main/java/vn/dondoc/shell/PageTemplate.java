package vn.dondoc.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** A page, or a part of one, that the server draws by itself: HTML with marks, in whose places words are put. */
final class PageTemplate {

    private static final Pattern MARK = Pattern.compile("\\{\\{([a-z-]+)}}");

    private final String html;

    PageTemplate(String name) {
        this.html = read(name + ".html");
    }

    /**
     * The page.
     *
     * @param words what stands in each mark, as text
     * @param parts what stands in each mark, as HTML that is safe already
     */
    String with(Map<String, String> words, Map<String, String> parts) {
        return MARK.matcher(html).replaceAll(mark -> Matcher.quoteReplacement(filled(mark.group(1), words, parts)));
    }

    private static String filled(String mark, Map<String, String> words, Map<String, String> parts) {
        String word = words.get(mark);
        if (word != null) {
            return HtmlUtils.htmlEscape(word, StandardCharsets.UTF_8.name());
        }
        String part = parts.get(mark);
        if (part == null) {
            throw new IllegalArgumentException("nothing is said for " + mark);
        }
        return part;
    }

    /** A file beside the templates. */
    static String read(String name) {
        try {
            return new ClassPathResource("pages/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
