package vn.dondoc.theme;

import java.util.regex.Pattern;
import vn.dondoc.common.Text;

/** What of a theme's spelling counts: its letters and digits. Case, marks, blanks, quotes and other signs do not. */
public final class ThemeText {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ThemeText() {}

    /** The text by which spellings of one theme are the same; empty if it has no letter and no digit. */
    public static String fold(String spelling) {
        return SIGNS.matcher(Text.fold(spelling)).replaceAll(" ").strip();
    }
}
