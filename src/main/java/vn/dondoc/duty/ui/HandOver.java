package vn.dondoc.duty.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.ui.Batch;
import vn.dondoc.common.ui.BulkAct;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.duty.Duties;
import vn.dondoc.duty.DutyAct;
import vn.dondoc.duty.DutyPage;
import vn.dondoc.duty.DutyPages;

/** Hands duties that are under way to another person of the unit (<i>Chuyển cho</i>); it can be undone. */
@SpringComponent
class HandOver implements BulkAct {

    private final Duties duties;
    private final DutyPages pages;

    HandOver(Duties duties, DutyPages pages) {
        this.duties = duties;
        this.pages = pages;
    }

    @Override
    public String kind() {
        return DutyId.KIND;
    }

    @Override
    public String step() {
        return DutyAct.CARRY_OUT.name();
    }

    @Override
    public String right() {
        return DutyAct.HAND_OVER.name();
    }

    @Override
    public String label() {
        return Texts.say("duty.act.hand-over");
    }

    @Override
    public void open(String title, List<String> ids, Runnable done) {
        Refusals.guard(() -> ask(title, DutyChoice.of(pages, ids).ofOneUnit(), done));
    }

    private void ask(String title, DutyChoice choice, Runnable done) {
        new PersonDialog(
                        choice.form("hand-over"),
                        title,
                        choice.words(),
                        pages.candidates(choice.first().id()),
                        null,
                        (person, due) -> {
                            hand(choice, person, done);
                            done.run();
                        })
                .open();
    }

    private void hand(DutyChoice choice, PersonId person, Runnable done) {
        List<DutyPage> handed = new ArrayList<>();
        Batch batch = choice.each(page -> {
            duties.handTo(page.id(), person);
            handed.add(page);
        });
        batch.tell("duty.done.hand-over", () -> {
            Refusals.guard(() -> giveBack(new DutyChoice(handed)));
            done.run();
        });
    }

    private void giveBack(DutyChoice handed) {
        handed.each(before -> duties.handTo(
                        before.id(), Objects.requireNonNull(before.headline().responsible(), "nobody had it")))
                .tell("duty.done.give-back", null);
    }
}
