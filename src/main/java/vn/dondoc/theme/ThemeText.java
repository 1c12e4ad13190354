package vn.dondoc.theme;

import vn.dondoc.common.Text;
import vn.dondoc.common.TextPattern;

/** What of a theme's spelling counts: its letters and digits. Case, marks, blanks, quotes and other signs do not. */
public final class ThemeText {

    private static final TextPattern SIGNS = TextPattern.of("[^\\p{L}\\p{N}]+");

    private ThemeText() {}

    /** The text by which spellings of one theme are the same; empty if it has no letter and no digit. */
    public static String fold(String spelling) {
        return fitting(SIGNS.replaceAll(Text.fold(spelling), " ").strip());
    }

    /** Letters of other scripts may fold to several: what is over tells no two themes apart. */
    private static String fitting(String folded) {
        int longest = ThemeContent.LONGEST_NAME.characters();
        if (folded.length() <= longest) {
            return folded;
        }
        int end = Character.isLowSurrogate(folded.charAt(longest)) ? longest - 1 : longest;
        return folded.substring(0, end).strip();
    }
}
