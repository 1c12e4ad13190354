package vn.dondoc.common.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The fields of a form as texts: each can be written down and put back. What the browser has told of a text that is still
 * being typed goes before what its field says, until the field says it too.
 */
final class KeptFields {

    private static final Logger LOG = LoggerFactory.getLogger(KeptFields.class);

    private record Part(Supplier<String> written, Consumer<String> putBack) {}

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, Consumer<String>> texts = new LinkedHashMap<>();
    private final Map<String, String> typed = new LinkedHashMap<>();

    void part(String name, Supplier<String> written, Consumer<String> putBack) {
        parts.put(name, new Part(written, putBack));
    }

    /** A text of a part; the browser tells of it under this name while it is being typed. */
    void text(String name, Consumer<String> putBack) {
        texts.put(name, putBack);
    }

    /** The browser says this. */
    void typed(Map<String, String> told) {
        told.forEach((name, text) -> {
            if (texts.containsKey(name)) {
                typed.put(name, text);
            }
        });
    }

    /** The field itself says it by now. */
    void said(String name) {
        typed.remove(name);
    }

    void rearranged() {
        typed.clear();
    }

    Map<String, String> written() {
        Map<String, String> all = new LinkedHashMap<>();
        parts.forEach((name, part) -> all.put(name, part.written().get()));
        all.putAll(typed);
        return all;
    }

    /** Whole parts first, then the texts within them; what does not fit the form any more is left out. */
    void putBack(Map<String, String> fields) {
        typed.clear();
        parts.forEach((name, part) -> {
            String written = fields.get(name);
            if (written != null && !texts.containsKey(name)) {
                tryTo(name, part.putBack(), written);
            }
        });
        Map.copyOf(texts).forEach((name, text) -> {
            String written = fields.get(name);
            if (written != null) {
                tryTo(name, text, written);
            }
        });
    }

    private static void tryTo(String name, Consumer<String> putBack, String written) {
        try {
            putBack.accept(written);
        } catch (RuntimeException another) {
            LOG.warn("what was kept of {} does not fit the form any more", name, another);
        }
    }
}
