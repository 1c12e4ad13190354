package vn.dondoc.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.access.RoomCalls;
import vn.dondoc.common.Reconciliation;

/** The reconciliation. */
@Component
class ProcessCalls implements RoomCalls {

    private final Reconciliation reconciliation;

    ProcessCalls(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    @Override
    public Map<String, Runnable> byName() {
        Map<String, Runnable> calls = new HashMap<>();
        calls.put("EngineReconciliation.run", reconciliation::run);
        return calls;
    }
}
