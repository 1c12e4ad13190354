package vn.dondoc.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.access.RoomCalls;
import vn.dondoc.common.FailedJobs;
import vn.dondoc.common.Reconciliation;

/** The reconciliation, and jobs that failed. */
@Component
class ProcessCalls implements RoomCalls {

    private final Reconciliation reconciliation;
    private final FailedJobs jobs;

    ProcessCalls(Reconciliation reconciliation, FailedJobs jobs) {
        this.reconciliation = reconciliation;
        this.jobs = jobs;
    }

    @Override
    public Map<String, Runnable> byName() {
        Map<String, Runnable> calls = new HashMap<>();
        calls.put("EngineReconciliation.run", reconciliation::run);
        calls.put("EngineFailedJobs.all", jobs::all);
        calls.put("EngineFailedJobs.tryAgain", () -> jobs.tryAgain("none"));
        return calls;
    }
}
