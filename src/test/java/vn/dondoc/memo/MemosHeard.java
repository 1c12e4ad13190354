package vn.dondoc.memo;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears the facts of memos. */
@Component
class MemosHeard {

    private final List<MemoFact> facts = new ArrayList<>();

    @EventListener
    void on(MemoFact fact) {
        facts.add(fact);
    }

    List<MemoFact> facts() {
        return facts;
    }
}
