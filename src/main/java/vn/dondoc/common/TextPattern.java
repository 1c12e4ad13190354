package vn.dondoc.common;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern for text that somebody else wrote. It looks at the first thousand characters and no further, so that no text is
 * long enough to keep it busy; whatever follows is neither read nor changed.
 */
public final class TextPattern {

    static final int LOOKED_AT = 1000;

    private final Pattern pattern;

    private TextPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** The pattern of an expression. */
    public static TextPattern of(String expression) {
        return new TextPattern(Pattern.compile(expression));
    }

    /** A matcher over what is looked at. */
    public Matcher matcher(CharSequence text) {
        return pattern.matcher(head(text));
    }

    /** True if the whole text is of this form; a text that is not looked at to its end is of none. */
    public boolean matches(CharSequence text) {
        return text.length() <= LOOKED_AT && pattern.matcher(text).matches();
    }

    /** The same as a question. */
    public Predicate<String> asMatchPredicate() {
        return this::matches;
    }

    /** The text with something else in the place of what is found first. */
    public String replaceFirst(CharSequence text, String with) {
        return matcher(text).replaceFirst(with) + tail(text);
    }

    /** The text with something else in the place of whatever is found. */
    public String replaceAll(CharSequence text, String with) {
        return matcher(text).replaceAll(with) + tail(text);
    }

    private static CharSequence head(CharSequence text) {
        return text.length() <= LOOKED_AT ? text : text.subSequence(0, LOOKED_AT);
    }

    private static CharSequence tail(CharSequence text) {
        return text.length() <= LOOKED_AT ? "" : text.subSequence(LOOKED_AT, text.length());
    }
}
