package vn.dondoc.board.ui;

import vn.dondoc.board.Milestone;
import vn.dondoc.board.Reached;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.Texts;

/** What milestones are called. */
final class MilestoneWords {

    private MilestoneWords() {}

    static String of(Milestone milestone) {
        return Texts.say("plan.milestone." + milestone);
    }

    /** <i>Đã ban hành đến 31/03/2022</i>. */
    static String of(Reached reached) {
        return Texts.say("plan.milestone.until", of(reached.milestone()), Dates.day(reached.until()));
    }
}
