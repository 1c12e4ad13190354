package vn.dondoc.duty;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Act;
import vn.dondoc.access.Headline;
import vn.dondoc.access.Parties;
import vn.dondoc.access.Scope;
import vn.dondoc.access.Subject;
import vn.dondoc.common.DutyId;

/** What a duty answers about itself. */
@Component
class DutySubject implements Subject {

    private final DutyDesk desk;

    DutySubject(DutyDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return DutyId.KIND;
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(DutyAct.values());
    }

    @Override
    public Parties parties(String id) {
        return desk.parties(load(id));
    }

    /** It comes from the unit whose turn it is not. */
    @Override
    public Headline headline(String id) {
        Duty duty = load(id);
        DutyState state = duty.state();
        return new Headline(
                duty.origin().work(),
                duty.origin().symbol(),
                state.withGivers() ? duty.unit() : duty.origin().givers().draftingUnit(),
                new Headline.Term(duty.deadline(), state == DutyState.SUSPENDED, state == DutyState.SUBMITTED));
    }

    @Override
    public String address(String id) {
        return "duties/" + id;
    }

    @Override
    public String openable(Scope scope, String id) {
        return VisibleDuties.ofRow(scope, "cast(" + id + " as bigint)");
    }

    private Duty load(String id) {
        return desk.load(new DutyId(Long.parseLong(id)));
    }
}
