package vn.dondoc.board;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.access.RoomCalls;
import vn.dondoc.plan.PlanOfCast;

/** The board of a plan of the cast. */
@Component
class BoardCalls implements RoomCalls {

    private final PlanBoard board;
    private final PlanOfCast things;

    BoardCalls(PlanBoard board, PlanOfCast things) {
        this.board = board;
        this.things = things;
    }

    @Override
    public void prepare() {
        things.plan();
    }

    @Override
    public Map<String, Runnable> byName() {
        Map<String, Runnable> calls = new HashMap<>();
        calls.put("PlanBoard.board", () -> board.board(things.plan(), BoardFilter.ALL));
        calls.put(
                "PlanBoard.duties",
                () -> board.duties(things.plan(), DutyQuestion.of(BoardFilter.ALL, DutySlice.TOTAL)));
        calls.put("PlanBoard.list", board::list);
        calls.put("PlanBoard.numbers", () -> board.numbers(things.plan()));
        return calls;
    }
}
