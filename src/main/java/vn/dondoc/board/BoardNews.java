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
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.PlanId;
import vn.dondoc.document.DocumentFact;
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
     * @param documents the documents of its lines
     * @param duties the duties in its cells
     */
    public record Watched(PlanId plan, Set<DocumentId> documents, Set<DutyId> duties) {}

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

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(DocumentFact.Issued issued) {
        tell(watched -> watched.documents().contains(issued.id()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(DutyFact fact) {
        tell(watched -> watched.duties().contains(fact.id())
                || watched.documents().contains(fact.change().document()));
    }

    private void tell(Predicate<Watched> concerns) {
        listeners.forEach((listener, watched) -> {
            if (concerns.test(watched)) {
                listener.changed(current.get().person());
            }
        });
    }
}
