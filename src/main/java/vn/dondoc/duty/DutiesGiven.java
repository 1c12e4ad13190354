package vn.dondoc.duty;

import java.util.List;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;

/**
 * A document gave duties to units, all in one command.
 *
 * @param document which document
 * @param duties the duties, in the order of its clauses
 */
public record DutiesGiven(DocumentId document, List<DutyId> duties) {}
