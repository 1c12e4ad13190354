package vn.dondoc.board;

import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Due;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.document.DocumentType;

/**
 * A line of a plan as its board shows it.
 *
 * @param id which line
 * @param work what it is about
 * @param status where it stands and how it gets on
 * @param document its document, if there is one that the viewer may open
 */
public record BoardLine(
        PlanLineId id,
        Work work,
        LineStatus status,
        @Nullable DocumentId document) {

    /**
     * What a line is about.
     *
     * @param theme its theme, perhaps empty
     * @param type the type of document
     * @param symbol the number and symbol of its document, or null before the issue
     * @param summary what it is about
     * @param due until when
     */
    public record Work(
            String theme, DocumentType type, @Nullable String symbol, String summary, Due due) {}
}
