package vn.dondoc.duty.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.core.annotation.Order;
import vn.dondoc.common.DutyId;
import vn.dondoc.duty.Duties;
import vn.dondoc.duty.DutyAct;

/** What the unit does with its duty. */
@SpringComponent
@Order(UnitActs.LAST)
class UnitActs implements DutyActs {

    /** The main button of the unit stands last. */
    static final int LAST = 3;

    private final Duties duties;
    private final TakeOn takeOn;
    private final HandOver handOver;

    UnitActs(Duties duties, TakeOn takeOn, HandOver handOver) {
        this.duties = duties;
        this.takeOn = takeOn;
        this.handOver = handOver;
    }

    @Override
    public void offer(DutyButtons page) {
        DutyId id = page.id();
        if (page.has(DutyAct.REFER_BACK)) {
            page.item("refer-back", () -> page.ask("refer-back", reason -> duties.referBack(id, reason)));
        }
        if (page.has(DutyAct.HAND_OVER)) {
            page.item("hand-over", () -> page.open(handOver));
        }
        if (page.has(DutyAct.ACKNOWLEDGE)) {
            page.plain("contribute", () -> page.stay("contribute", () -> duties.contribute(id)));
        }
        if (page.has(DutyAct.TAKE_ON)) {
            page.step(DutyAct.TAKE_ON, takeOn);
        }
        if (page.has(DutyAct.APPROVE)) {
            page.plain("ask-for-more", () -> page.ask("ask-for-more", reason -> duties.askForMore(id, reason)));
            page.step(DutyAct.APPROVE, "approve", () -> duties.approve(id));
        }
    }
}
