package vn.dondoc.document;

import vn.dondoc.common.Urgency;

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
        DocumentKind kind, DocumentType type, String summary, String theme, Urgency urgency, Secrecy secrecy) {}
