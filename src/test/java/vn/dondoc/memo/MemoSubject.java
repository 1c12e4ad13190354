package vn.dondoc.memo;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Act;
import vn.dondoc.access.Headline;
import vn.dondoc.access.Parties;
import vn.dondoc.access.Scope;
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
        return new Headline(memo.words(), null, memo.unit(), Headline.Term.NONE);
    }

    @Override
    public String address(String id) {
        return "memos/" + id;
    }

    @Override
    public String openable(Scope scope, String id) {
        return "exists (select 1 from memo m where m.id = cast(" + id
                + " as bigint) and 'MEMBER@' || m.unit_code in (:seers))";
    }

    private Memo load(String id) {
        return desk.load(new MemoId(Long.parseLong(id)));
    }
}
