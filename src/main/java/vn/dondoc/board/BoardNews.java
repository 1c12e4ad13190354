package vn.dondoc.board;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.calendar.CalendarChanged;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.PlanId;
import vn.dondoc.document.DocumentFact;
import vn.dondoc.duty.DutiesGiven;
import vn.dondoc.duty.DutyFact;
import vn.dondoc.plan.PlanFact;

/** Tells open boards that something they show has changed, after the change is committed. */
@Component
public class BoardNews {

    private final Map<Listener, Watched> listeners = new ConcurrentHashMap<>();
    private final CurrentActor current;

    BoardNews(CurrentActor current) {
        this.current = current;
    }

    /** Hears of a change, on the thread of whoever makes it. */
    @FunctionalInterface
    public interface Listener {

        /**
         * Something that is watched has changed.
         *
         * @param by whose act it was, or null for the system
         */
        void changed(@Nullable PersonId by);
    }

    /**
     * What a board shows.
     *
     * @param plan its plan
     * @param documents the documents of its lines, whoever may open them
     */
    public record Watched(PlanId plan, Set<DocumentId> documents) {}

    /**
     * Listens to changes of what a board shows, in place of what this listener watched before.
     *
     * @return ends the listening
     */
    public Runnable listen(Watched watched, Listener listener) {
        listeners.put(listener, watched);
        return () -> listeners.remove(listener);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(PlanFact fact) {
        tell(watched -> watched.plan().equals(fact.plan()));
    }

    /** What its author writes and who has seen it stands on no board. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(DocumentFact fact) {
        if (!(fact instanceof DocumentFact.Saved) && !(fact instanceof DocumentFact.SeenBy)) {
            tell(watched -> watched.documents().contains(fact.id()));
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(DutyFact fact) {
        tell(watched -> watched.documents().contains(fact.change().document()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(DutiesGiven given) {
        tell(watched -> watched.documents().contains(given.document()));
    }

    /** Every board says how many working days are left; the deadlines that move with the calendar are among them. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(CalendarChanged changed) {
        tell(watched -> true);
    }

    private void tell(Predicate<Watched> concerns) {
        listeners.forEach((listener, watched) -> {
            if (concerns.test(watched)) {
                listener.changed(current.get().person());
            }
        });
    }
}
