package vn.dondoc.process;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.Parties;
import vn.dondoc.common.Reconciliation;
import vn.dondoc.common.ReconciliationChecks;
import vn.dondoc.organization.OrganizationAct;

/** Runs the checks of every room. */
@Service
class EngineReconciliation implements Reconciliation {

    private final List<ReconciliationChecks> rooms;
    private final AccessPolicy policy;

    EngineReconciliation(List<ReconciliationChecks> rooms, AccessPolicy policy) {
        this.rooms = rooms;
        this.policy = policy;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Drift> run() {
        policy.require(OrganizationAct.MANAGE_OFFICE, Parties.office());
        return rooms.stream().flatMap(EngineReconciliation::drifts).toList();
    }

    private static Stream<Drift> drifts(ReconciliationChecks room) {
        return room.all().entrySet().stream()
                .flatMap(check -> check.getValue().get().stream().map(subject -> new Drift(check.getKey(), subject)));
    }
}
