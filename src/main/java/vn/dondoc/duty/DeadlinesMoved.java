package vn.dondoc.duty;

import java.util.List;
import vn.dondoc.common.DutyId;

/**
 * Open duties are soon from another day on, although their dues stand: the working calendar has changed.
 *
 * @param duties which duties
 */
public record DeadlinesMoved(List<DutyId> duties) {}
