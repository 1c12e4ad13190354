package vn.dondoc.duty.ui;

/** Acts of one side on a duty, for its page. */
interface DutyActs {

    /** Adds a button or an item for each of them that is open now. */
    void offer(DutyButtons page);
}
