package vn.dondoc.common;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Vietnamese text at the boundaries: one normal form in, without what nobody sees, marks folded away for search, and the
 * dictionary's order.
 */
public final class Text {

    /** Vietnamese as spoken in Viet Nam; a bare {@code vi} would start weeks on Sunday. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern LIKE_SIGNS = Pattern.compile("[\\\\%_]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    /** Letters of Hangul, and a sign of Braille, that are drawn as nothing. */
    private static final String EMPTY_LETTERS = "\u115F\u1160\u3164\uFFA0\u2800";

    private Text() {}

    /**
     * The text without what nobody sees or what makes others read something else than stands there: control characters but
     * for tabs and line breaks, zero-width and direction marks, halves of characters, and what is no character at all. People
     * bring such along from other programs without knowing, so it is left out and not refused.
     */
    public static String visible(String text) {
        if (text.codePoints().allMatch(Text::isVisible)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints()
                .map(character -> isBreak(character) ? '\n' : character)
                .filter(Text::isVisible)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.UNASSIGNED -> !isNoCharacter(character);
            default -> EMPTY_LETTERS.indexOf(character) < 0;
        };
    }

    private static boolean isBreak(int character) {
        return character == '\u2028' || character == '\u2029';
    }

    private static boolean isNoCharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    /** The text in NFC and visible, without blanks around it and with single blanks inside. */
    public static String clean(String text) {
        return SPACES.matcher(nfc(text)).replaceAll(" ").strip();
    }

    /** The text in NFC and visible, otherwise as typed, line breaks included. */
    public static String nfc(String text) {
        return Normalizer.normalize(visible(text), Normalizer.Form.NFC);
    }

    /**
     * The text as search compares it: lower case, no marks, đ as d, single blanks. {@code fold("Đẩy  mạnh")} is
     * {@code "day manh"}.
     */
    public static String fold(String text) {
        String decomposed =
                Normalizer.normalize(visible(text), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
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
