package vn.dondoc.duty.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.springframework.core.annotation.Order;
import vn.dondoc.duty.DutyAct;
import vn.dondoc.duty.Supervision;

/** What the giving side does with a result, and while it waits for one. */
@SpringComponent
@Order(1)
class GiverActs implements DutyActs {

    private final Supervision supervision;
    private final Urging urging;
    private final Confirm confirm;
    private final Clock clock;

    GiverActs(Supervision supervision, Urging urging, Confirm confirm, Clock clock) {
        this.supervision = supervision;
        this.urging = urging;
        this.confirm = confirm;
        this.clock = clock;
    }

    @Override
    public void offer(DutyButtons page) {
        if (page.has(DutyAct.URGE)) {
            page.plain("urge", () -> page.open(urging));
        }
        if (page.has(DutyAct.CONFIRM)) {
            page.plain("return", () -> giveBack(page));
            page.step(DutyAct.CONFIRM, confirm);
        }
    }

    private void giveBack(DutyButtons page) {
        new ReturnDialog(page.form("return"), clock, (kind, reason, newDue) -> {
                    supervision.askForMore(page.id(), kind, reason, newDue);
                    page.leave("return");
                })
                .open();
    }
}
