package vn.dondoc.files;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.dondoc.common.Text;

/**
 * A file's name as it is kept and shown: in NFC, without characters that hide or steer, without separators of paths, and not
 * longer than the database takes. It is never used as a path.
 */
record FileName(String text) {

    private static final int MAX = 255;
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern SEPARATORS = Pattern.compile("[/\\\\:]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s.-]+|[\\s.]+$");

    /** The name that is kept for a name somebody gave. */
    static FileName of(String given) {
        String visible = HIDDEN.matcher(given.replace('\t', ' ')).replaceAll("");
        String flat = SEPARATORS.matcher(visible).replaceAll("-");
        return new FileName(shorten(EDGES.matcher(Text.clean(flat)).replaceAll("")));
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
