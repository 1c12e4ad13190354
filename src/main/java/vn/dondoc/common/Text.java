package vn.dondoc.common;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text at the boundaries: one normal form in, marks folded away for search, and the dictionary's order. */
public final class Text {

    /** Vietnamese as spoken in Viet Nam; a bare {@code vi} would start weeks on Sunday. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern LIKE_SIGNS = Pattern.compile("[\\\\%_]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private Text() {}

    /** The text in NFC, without blanks around it and with single blanks inside. */
    public static String clean(String text) {
        return SPACES.matcher(nfc(text)).replaceAll(" ").strip();
    }

    /** The text in NFC and otherwise as typed, line breaks included. */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * The text as search compares it: lower case, no marks, đ as d, single blanks. {@code fold("Đẩy  mạnh")} is
     * {@code "day manh"}.
     */
    public static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String bare = MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
        return SPACES.matcher(bare).replaceAll(" ").strip();
    }

    /** What SQL's {@code like} finds the folded text with, wherever it stands; {@code %} and {@code _} mean themselves. */
    public static String containing(String text) {
        return "%" + LIKE_SIGNS.matcher(fold(text)).replaceAll("\\\\$0") + "%";
    }

    /** The order of a Vietnamese dictionary. A collator is not safe to share, so each caller gets a new one. */
    public static Collator order() {
        return Collator.getInstance(VIETNAMESE);
    }
}
