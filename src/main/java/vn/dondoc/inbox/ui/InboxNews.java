package vn.dondoc.inbox.ui;

import com.vaadin.flow.shared.Registration;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.dondoc.inbox.InboxChanged;

/** Tells open inboxes that something changed for one of their holders, after the change is committed. */
@Component
class InboxNews {

    private final Map<Runnable, Set<String>> listeners = new ConcurrentHashMap<>();

    /** Listens for these holders until the registration is removed. */
    Registration listen(Set<String> holders, Runnable listener) {
        listeners.put(listener, holders);
        return () -> listeners.remove(listener);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(InboxChanged changed) {
        listeners.forEach((listener, holders) -> {
            if (!Collections.disjoint(holders, changed.holders())) {
                listener.run();
            }
        });
    }
}
