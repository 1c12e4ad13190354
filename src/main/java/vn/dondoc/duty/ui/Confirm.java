package vn.dondoc.duty.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.ui.AskDialog;
import vn.dondoc.common.ui.BulkAct;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.duty.DutyAct;
import vn.dondoc.duty.DutyPages;
import vn.dondoc.duty.Supervision;

/** Confirms results (<i>Xác nhận hoàn thành</i>). */
@SpringComponent
class Confirm implements BulkAct {

    private final Supervision supervision;
    private final DutyPages pages;

    Confirm(Supervision supervision, DutyPages pages) {
        this.supervision = supervision;
        this.pages = pages;
    }

    @Override
    public String kind() {
        return DutyId.KIND;
    }

    @Override
    public String step() {
        return DutyAct.CONFIRM.name();
    }

    @Override
    public String label() {
        return Texts.say("duty.act.confirm");
    }

    @Override
    public void open(String title, List<String> ids, Runnable done) {
        Refusals.guard(() -> {
            DutyChoice choice = DutyChoice.of(pages, ids);
            new AskDialog(title, Texts.say("duty.ask.confirm", ids.size()), () -> {
                        confirm(choice);
                        done.run();
                    })
                    .open();
        });
    }

    private void confirm(DutyChoice choice) {
        choice.each(view -> supervision.confirm(view.id())).tell("duty.done.confirm", null);
    }
}
