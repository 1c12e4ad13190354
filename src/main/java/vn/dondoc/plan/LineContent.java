package vn.dondoc.plan;

import java.util.List;
import vn.dondoc.common.Due;
import vn.dondoc.common.Longest;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.Basis;
import vn.dondoc.document.DocumentType;

/**
 * What a line of a plan says of the document it asks for.
 *
 * @param theme the theme (chuyên đề), perhaps empty
 * @param type the type of document
 * @param summary what it is about (trích yếu)
 * @param bases what it rests on
 * @param leads the leading unit, or every unit that does its own
 * @param coordinators the coordinating units
 * @param due until when
 * @param product the product that is expected
 */
public record LineContent(
        String theme,
        DocumentType type,
        String summary,
        List<Basis> bases,
        List<UnitId> leads,
        List<UnitId> coordinators,
        Due due,
        String product) {

    /** The same of another theme. */
    public LineContent about(String otherTheme) {
        return new LineContent(otherTheme, type, summary, bases, leads, coordinators, due, product);
    }

    /** The longest reason for which a line is dropped: it stands on the board. */
    public static final Longest LONGEST_DROP_REASON = new Longest(1000);
}
