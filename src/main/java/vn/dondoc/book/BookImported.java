package vn.dondoc.book;

import org.jspecify.annotations.Nullable;
import vn.dondoc.common.PlanId;

/**
 * What taking a book over did.
 *
 * @param plan the plan with its lines, or null for a register of directives
 * @param done what it did, as the dry run says it
 * @param changed how many changed rows were ticked and taken over
 */
public record BookImported(@Nullable PlanId plan, BookPreview done, long changed) {}
