package vn.dondoc.memo;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Act;
import vn.dondoc.access.Headline;
import vn.dondoc.access.Parties;
import vn.dondoc.access.Subject;

@Component
class MemoSubject implements Subject {

    private final MemoDesk desk;

    MemoSubject(MemoDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return "MEMO";
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(MemoAct.values());
    }

    @Override
    public Parties parties(String id) {
        return desk.parties(load(id));
    }

    @Override
    public Headline headline(String id) {
        Memo memo = load(id);
        return new Headline(memo.words(), null, memo.unit(), false, Headline.Term.NONE);
    }

    @Override
    public String address(String id) {
        return "memos/" + id;
    }

    private Memo load(String id) {
        return desk.load(new MemoId(Long.parseLong(id)));
    }
}
