package vn.dondoc.files;

import java.util.Locale;
import vn.dondoc.common.Text;

/**
 * A file's name as it is kept and shown: in NFC, without characters that hide or steer, without separators of paths, and not
 * longer than the database takes. It is never used as a path.
 */
record FileName(String text) {

    private static final int MAX = 255;
    private static final String SEPARATORS = "/\\:";
    private static final String NEVER_FIRST = ".- ";
    private static final String NEVER_LAST = ". ";

    /** The name that is kept for a name somebody gave. */
    static FileName of(String given) {
        String line = Text.visible(given).replace("\n", "").replace("\r", "");
        return new FileName(shorten(withoutEdges(Text.clean(flat(line)))));
    }

    /** Several separators in a row become one stroke. */
    private static String flat(String name) {
        StringBuilder flat = new StringBuilder(name.length());
        for (int at = 0; at < name.length(); at++) {
            boolean separator = SEPARATORS.indexOf(name.charAt(at)) >= 0;
            if (!separator) {
                flat.append(name.charAt(at));
            } else if (at == 0 || SEPARATORS.indexOf(name.charAt(at - 1)) < 0) {
                flat.append('-');
            }
        }
        return flat.toString();
    }

    private static String withoutEdges(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && NEVER_FIRST.indexOf(name.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && NEVER_LAST.indexOf(name.charAt(to - 1)) >= 0) {
            to--;
        }
        return name.substring(from, to);
    }

    /** The ending in small letters, or nothing. */
    String extension() {
        int dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shorten(String name) {
        if (name.length() <= MAX) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 || name.length() - dot > 20 ? "" : name.substring(dot);
        int end = MAX - ending.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end).strip() + ending;
    }
}
