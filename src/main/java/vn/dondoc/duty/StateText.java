package vn.dondoc.duty;

import vn.dondoc.common.Message;

/** The words of a state, for sentences that name it. */
final class StateText {

    private StateText() {}

    static Message of(DutyState state) {
        return Message.of("duty.state." + state);
    }
}
