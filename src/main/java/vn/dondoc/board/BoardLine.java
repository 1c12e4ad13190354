package vn.dondoc.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Due;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.document.DocumentType;

/**
 * A line of a plan as its board shows it.
 *
 * @param id which line
 * @param theme its theme, perhaps empty
 * @param type the type of document
 * @param symbol the number and symbol of its document, or null before the issue
 * @param summary what it is about
 * @param due until when
 * @param state where it stands
 * @param pace how it gets on; null until it is issued, and once dropped
 * @param issuedOn the day its document was issued, or null
 * @param completion when it was done, or null
 * @param document its document, if there is one that the viewer may open
 */
public record BoardLine(
        PlanLineId id,
        String theme,
        DocumentType type,
        @Nullable String symbol,
        String summary,
        Due due,
        LineState state,
        @Nullable LinePace pace,
        @Nullable LocalDate issuedOn,
        @Nullable Completion completion,
        @Nullable DocumentId document) {}
