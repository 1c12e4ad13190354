package vn.dondoc.duty.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import vn.dondoc.duty.Duties;
import vn.dondoc.duty.DutyPages;
import vn.dondoc.duty.Redirection;
import vn.dondoc.duty.Supervision;
import vn.dondoc.files.FileLimits;
import vn.dondoc.organization.Units;

/**
 * What the page of a duty works with.
 *
 * @param takeOn takes on and gives to a person
 * @param handOver hands to another person
 * @param confirm confirms the result
 * @param urging reminds the unit
 * @param duties the acts of the unit
 * @param supervision the acts of the giving side
 * @param redirection cancel and retarget
 * @param pages what is shown
 * @param units units to choose from
 * @param limits what files are taken
 * @param clock the office's clock
 */
@SpringComponent
record DutyTools(
        TakeOn takeOn,
        HandOver handOver,
        Confirm confirm,
        Urging urging,
        Duties duties,
        Supervision supervision,
        Redirection redirection,
        DutyPages pages,
        Units units,
        FileLimits limits,
        Clock clock) {}
