package vn.dondoc.duty;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Parties;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.Refusal;
import vn.dondoc.trail.Desk;
import vn.dondoc.trail.DeskServices;

/** How duties are loaded and kept: the row, and a new interval if the last one no longer holds. */
@Component
class DutyDesk extends Desk<Duty, DutyId> {

    private final DutyRepository rows;
    private final DutyIntervalRepository intervals;

    DutyDesk(DeskServices services, DutyRepository rows, DutyIntervalRepository intervals) {
        super(services);
        this.rows = rows;
        this.intervals = intervals;
    }

    @Override
    public Duty load(DutyId id) {
        return rows.findById(id.value()).orElseThrow(() -> new Refusal("duty.fault.unknown"));
    }

    @Override
    protected void keep(Duty duty) {
        keep(duty, now());
    }

    /** The same for a change that happened at another instant than now, as a book says. */
    void keep(Duty duty, Instant at) {
        if (duty.id == null) {
            rows.saveAndFlush(duty);
            intervals.save(new DutyInterval(duty, at));
            return;
        }
        DutyInterval last =
                intervals.findByDutyIdAndToAtIsNull(duty.id().value()).orElseThrow();
        boolean changed = !last.stillHolds(duty);
        if (changed) {
            duty.nextChange();
        }
        rows.saveAndFlush(duty);
        if (changed) {
            Instant beginning = last.after(at);
            last.endAt(beginning);
            intervals.saveAndFlush(last);
            intervals.save(new DutyInterval(duty, beginning));
        }
    }

    /** Tells of the duties that one document gave, as one fact. */
    void tellGiven(List<Duty> given) {
        if (!given.isEmpty()) {
            tell(
                    given,
                    new DutiesGiven(
                            given.get(0).origin().document(),
                            given.stream().map(Duty::id).toList()));
        }
    }

    /** Takes the delivery of a duty that waits for no job; false if it was delivered or ended meanwhile. */
    boolean markDelivered(DutyId id) {
        return rows.markDelivered(id.value(), now()) > 0;
    }

    @Override
    public Parties parties(Duty duty) {
        Origin origin = duty.origin();
        return new Parties(
                ObjectRef.of(duty.id()),
                true,
                new Parties.People(
                        origin.givers().author(),
                        origin.givers().signer(),
                        origin.givers().monitor(),
                        duty.responsible()),
                new Parties.Units(
                        origin.givers().draftingUnit(),
                        origin.givers().issuingBody(),
                        null,
                        duty.unit(),
                        Set.of(duty.unit())));
    }

    @Override
    protected ObjectRef subject(Duty duty) {
        return ObjectRef.of(duty.id());
    }

    @Override
    protected String state(Duty duty) {
        return duty.state().name();
    }
}
