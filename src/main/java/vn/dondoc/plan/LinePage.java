package vn.dondoc.plan;

import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;

/**
 * A line of a plan as a form shows it.
 *
 * @param id which line
 * @param plan of which plan
 * @param version to be given back when it is changed
 * @param content what it says
 * @param document the document begun for it, or null
 * @param dropped why it was dropped, or null
 * @param editable true if the viewer may change it
 */
public record LinePage(
        PlanLineId id,
        PlanId plan,
        long version,
        LineContent content,
        @Nullable DocumentId document,
        @Nullable String dropped,
        boolean editable) {}
