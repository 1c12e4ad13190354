package vn.dondoc.memo;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Parties;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.UnitId;
import vn.dondoc.trail.Desk;
import vn.dondoc.trail.DeskServices;

@Component
class MemoDesk extends Desk<Memo, MemoId> {

    private final MemoRepository memos;

    MemoDesk(DeskServices services, MemoRepository memos) {
        super(services);
        this.memos = memos;
    }

    @Override
    public Memo load(MemoId id) {
        return memos.findById(id.value()).orElseThrow();
    }

    @Override
    protected void keep(Memo memo) {
        memos.saveAndFlush(memo);
    }

    @Override
    public Parties parties(Memo memo) {
        UnitId unit = memo.unit();
        return new Parties(
                memo.id().ref(), true, Parties.People.NOBODY, new Parties.Units(unit, null, null, null, Set.of(unit)));
    }

    @Override
    protected ObjectRef subject(Memo memo) {
        return memo.id().ref();
    }

    @Override
    protected String state(Memo memo) {
        return memo.state();
    }
}
