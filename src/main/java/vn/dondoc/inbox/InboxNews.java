package vn.dondoc.inbox;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open screens that something changed for one of their holders, after the change is committed. */
@Component
public class InboxNews {

    private final Map<Consumer<InboxChanged>, Set<String>> listeners = new ConcurrentHashMap<>();

    /**
     * Listens to what changes for these holders, on the thread of whoever changes it.
     *
     * @return ends the listening
     */
    public Runnable listen(Set<String> holders, Consumer<InboxChanged> listener) {
        listeners.put(listener, holders);
        return () -> listeners.remove(listener);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(InboxChanged changed) {
        listeners.forEach((listener, holders) -> {
            if (!Collections.disjoint(holders, changed.holders())) {
                listener.accept(changed);
            }
        });
    }
}
