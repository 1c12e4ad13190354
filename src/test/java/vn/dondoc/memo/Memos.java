package vn.dondoc.memo;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.Hat;
import vn.dondoc.access.Parties;
import vn.dondoc.common.ProcessFlow;
import vn.dondoc.common.UnitId;
import vn.dondoc.trail.Desk.Work;
import vn.dondoc.trail.Trail;
import vn.dondoc.trail.TrailLine;

@Component
@Transactional
class Memos {

    private final MemoDesk desk;
    private final AccessPolicy policy;
    private final ProcessFlow process;
    private final Trail trail;

    Memos(MemoDesk desk, AccessPolicy policy, ProcessFlow process, Trail trail) {
        this.desk = desk;
        this.policy = policy;
        this.process = process;
        this.trail = trail;
    }

    MemoId write(UnitId unit, String words) {
        Hat hat = policy.require(MemoAct.WRITE_MEMO, Parties.within(unit));
        Memo memo = new Memo(unit, words);
        desk.close(
                desk.begin(memo, hat),
                "memo.write",
                null,
                () -> process.start(memo.id().ref(), "memo-check", Map.of()));
        return memo.id();
    }

    void check(MemoId id) {
        Work<Memo> work = desk.open(id, MemoAct.CHECK_MEMO);
        work.thing().check();
        desk.close(work, "memo.check", null, () -> process.complete(id.ref(), MemoAct.CHECK_MEMO.name(), Map.of()));
    }

    boolean mayCheck(MemoId id) {
        return policy.allows(MemoAct.CHECK_MEMO, desk.parties(desk.load(id)));
    }

    List<TrailLine> trailOf(MemoId id) {
        desk.open(id, MemoAct.SEE_MEMO);
        return trail.of(id.ref());
    }
}
