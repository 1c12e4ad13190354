package vn.dondoc.duty.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.duty.DutyAct;
import vn.dondoc.duty.DutyState;
import vn.dondoc.duty.Redirection;
import vn.dondoc.duty.Supervision;
import vn.dondoc.organization.UnitChoice;
import vn.dondoc.organization.Units;

/** What whoever follows a duty does with it: lets it rest, gives it to another unit, cancels it. */
@SpringComponent
@Order(2)
class SteeringActs implements DutyActs {

    private final Supervision supervision;
    private final Redirection redirection;
    private final Units units;
    private final Clock clock;

    SteeringActs(Supervision supervision, Redirection redirection, Units units, Clock clock) {
        this.supervision = supervision;
        this.redirection = redirection;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public void offer(DutyButtons page) {
        if (!page.has(DutyAct.STEER_DUTY)) {
            return;
        }
        steer(page);
        if (page.state() == DutyState.REFERRED_BACK) {
            page.plain("cancel", () -> cancel(page));
            page.primary("retarget", () -> retarget(page));
        }
    }

    private void steer(DutyButtons page) {
        DutyId id = page.id();
        if (page.state() == DutyState.SUSPENDED) {
            page.item("resume", () -> page.stay("resume", () -> supervision.resume(id)));
        } else {
            page.item("suspend", () -> page.ask("suspend", reason -> supervision.suspend(id, reason)));
        }
        if (page.state() != DutyState.REFERRED_BACK) {
            page.item("retarget", () -> retarget(page));
            page.item("cancel", () -> cancel(page));
        }
    }

    private void cancel(DutyButtons page) {
        page.ask("cancel", reason -> redirection.cancel(page.id(), reason));
    }

    private void retarget(DutyButtons page) {
        new RetargetDialog(page.form("retarget"), this::choices, (unit, reason) -> {
                    redirection.retarget(page.id(), unit, reason);
                    page.leave("retarget");
                })
                .open();
    }

    private List<UnitChoice> choices(String typed) {
        return units.choices(typed, OfficeTime.today(clock)).stream()
                .filter(choice -> !choice.group())
                .toList();
    }
}
