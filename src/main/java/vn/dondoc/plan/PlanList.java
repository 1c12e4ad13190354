package vn.dondoc.plan;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Scope;
import vn.dondoc.common.PlanId;

/** Which plans a list shows. */
@Component
class PlanList {

    private final JdbcClient jdbc;

    PlanList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The plans within a scope. */
    Set<PlanId> seen(Scope scope) {
        return Set.copyOf(ids(scope));
    }

    private List<PlanId> ids(Scope scope) {
        return jdbc.sql("select p.id from plan p where " + VisiblePlans.sql(scope, "p.id"))
                .params(scope.parameters())
                .query((row, number) -> new PlanId(row.getLong("id")))
                .list();
    }
}
