package vn.dondoc.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.access.Hat;
import vn.dondoc.common.Longest;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.UnitId;
import vn.dondoc.trail.Entry;
import vn.dondoc.trail.Trail;

/** The numbers of each series: which are known, and why others are missing (domain §7). For other rooms only. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class NumberRegister {

    /** The longest reason for which numbers are explained. */
    public static final Longest LONGEST_REASON = new Longest(500);

    private final NumberSeries numbers;
    private final CurrentActor currentActor;
    private final Trail trail;
    private final Clock clock;

    NumberRegister(NumberSeries numbers, CurrentActor currentActor, Trail trail, Clock clock) {
        this.numbers = numbers;
        this.currentActor = currentActor;
        this.trail = trail;
        this.clock = clock;
    }

    /** The series in which a body numbers documents of a type on a day. */
    public Series seriesOf(UnitId body, DocumentType type, LocalDate day) {
        return numbers.seriesOf(body, type, day);
    }

    /** The numbers of a series that are a document's here, or are explained. */
    public Set<Integer> known(Series series) {
        return numbers.known(series);
    }

    /**
     * Says why numbers of a series are no document's here, under the hat that took the book over.
     *
     * @throws vn.dondoc.common.Refusal with a fault at {@code gapReason} if the reason is too long
     */
    public void explain(Series series, Collection<Integer> missing, String reason, Hat hat) {
        LONGEST_REASON.require("gapReason", reason);
        missing.forEach(number ->
                numbers.explain(series, number, reason, currentActor.get().personId(), clock.instant()));
        trail.write(
                hat,
                Entry.change(
                                ObjectRef.of(series.body()),
                                "number.explain",
                                null,
                                series.type().letters() + " " + missing)
                        .because(reason));
    }
}
