package vn.dondoc.document;

import vn.dondoc.common.Longest;
import vn.dondoc.common.Urgency;
import vn.dondoc.theme.ThemeContent;

/**
 * What a draft is, and about what.
 *
 * @param kind directive or implementation
 * @param type the type of document
 * @param summary the summary (trích yếu)
 * @param theme the theme (chuyên đề), perhaps empty
 * @param urgency how urgent
 * @param secrecy must be NONE
 */
public record DraftHead(
        DocumentKind kind, DocumentType type, String summary, String theme, Urgency urgency, Secrecy secrecy) {

    /** The same about another theme. */
    public DraftHead about(String otherTheme) {
        return new DraftHead(kind, type, summary, otherTheme, urgency, secrecy);
    }

    /** The longest summary. */
    public static final Longest LONGEST_SUMMARY = new Longest(2000);

    /** The longest theme. */
    public static final Longest LONGEST_THEME = ThemeContent.LONGEST_NAME;
}
