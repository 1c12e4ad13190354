package vn.dondoc.duty.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.ui.BulkAct;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.duty.DutyAct;
import vn.dondoc.duty.DutyPages;
import vn.dondoc.duty.Supervision;

/** Reminds units of open duties (<i>Đôn đốc</i>). */
@SpringComponent
class Urging implements BulkAct {

    private final Supervision supervision;
    private final DutyPages pages;

    Urging(Supervision supervision, DutyPages pages) {
        this.supervision = supervision;
        this.pages = pages;
    }

    @Override
    public String kind() {
        return DutyId.KIND;
    }

    @Override
    public String step() {
        return DutyAct.URGE.name();
    }

    @Override
    public String label() {
        return Texts.say("duty.act.urge");
    }

    @Override
    public void open(String title, List<String> ids, Runnable done) {
        Refusals.guard(() -> {
            DutyChoice choice = DutyChoice.of(pages, ids);
            new UrgeDialog(title, choice, words -> {
                        urge(choice, words);
                        done.run();
                    })
                    .open();
        });
    }

    private void urge(DutyChoice choice, String words) {
        choice.each(view -> supervision.urge(view.id(), words)).tell("duty.done.urge", null);
    }
}
