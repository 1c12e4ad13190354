package vn.dondoc.document;

import vn.dondoc.common.UnitId;

/**
 * A series of numbers (dãy số, domain §7).
 *
 * @param body the body that issues
 * @param type the type of document
 * @param term the committee term of a Party body, the year of a State body
 */
public record Series(UnitId body, DocumentType type, String term) {}
