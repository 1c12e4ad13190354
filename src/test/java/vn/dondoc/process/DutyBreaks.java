package vn.dondoc.process;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.dondoc.TestOfficeCast;

/** Ways to make duties and what is said of them differ. */
@Component
class DutyBreaks implements ReconciliationBreaks {

    private final ReconciliationObjects office;
    private final TestOfficeCast cast;
    private final RuntimeService runtime;

    DutyBreaks(ReconciliationObjects office, TestOfficeCast cast, RuntimeService runtime) {
        this.office = office;
        this.cast = cast;
        this.runtime = runtime;
    }

    @Override
    public List<Break> all() {
        return List.of(
                new Break("duty-without-process", "the instance of a duty is deleted", this::deleteInstance),
                new Break("process-without-duty", "a duty was never delivered", this::undeliver),
                new Break("duty-at-another-step", "a duty is put further", this::putFurther),
                new Break("coordination-without-row", "the row of a coordination is deleted", this::deleteCoordination),
                new Break("row-of-ended-duty", "a coordination ends in silence", this::endCoordination),
                new Break("rest-differs", "the engine lets a duty rest", this::suspendInstance),
                new Break("rest-differs", "the engine goes on with a resting duty", this::activateInstance),
                new Break("rest-differs", "the domain lets a duty rest", this::restDuty),
                new Break("row-of-another-person", "a duty is handed over in silence", this::handOver),
                new Break("row-shows-another-term", "a term is moved in silence", this::moveTerm),
                new Break("row-shows-another-term", "a row says that it rests", this::restRow),
                new Break("row-shows-another-term", "a row is soon from another day on", this::moveRowsThreshold),
                new Break(DutyChecks.STALE_DEADLINE, "a duty is soon from another day on", this::moveThreshold));
    }

    private String deleteInstance() {
        String instance = office.instanceOf("duty:" + office.resting);
        cast.does(cast.author(), () -> runtime.deleteProcessInstance(instance, "broken on purpose"));
        return "duty:" + office.resting;
    }

    private String undeliver() {
        office.sql("update duty set delivered_at = null where id = ?", Long.valueOf(office.sent));
        return "duty:" + office.sent;
    }

    private String putFurther() {
        office.sql("update duty set state = 'IN_PROGRESS' where id = ?", Long.valueOf(office.sent));
        return "duty:" + office.sent;
    }

    private String deleteCoordination() {
        office.sql("delete from work_item where object_kind = 'DUTY' and object_id = ?", office.coordination);
        return "duty:" + office.coordination;
    }

    private String endCoordination() {
        office.sql("update duty set state = 'RELEASED' where id = ?", Long.valueOf(office.coordination));
        return "duty:" + office.coordination;
    }

    private String suspendInstance() {
        runtime.suspendProcessInstanceById(office.instanceOf("duty:" + office.sent));
        return "duty:" + office.sent;
    }

    private String activateInstance() {
        runtime.activateProcessInstanceById(office.instanceOf("duty:" + office.resting));
        return "duty:" + office.resting;
    }

    private String restDuty() {
        restRow();
        office.sql("update duty set state = 'SUSPENDED' where id = ?", Long.valueOf(office.sent));
        return "duty:" + office.sent;
    }

    private String handOver() {
        office.sql("update duty set responsible = -1 where id = ?", Long.valueOf(office.carried));
        return "duty:" + office.carried;
    }

    private String moveTerm() {
        office.sql(
                "update duty set effective_due = null, effective_due_soon_from = null where id = ?",
                Long.valueOf(office.sent));
        return "duty:" + office.sent;
    }

    private String moveRowsThreshold() {
        office.sql(
                "update work_item set due_soon_from = due where object_kind = 'DUTY' and object_id = ?", office.sent);
        return "duty:" + office.sent;
    }

    private String moveThreshold() {
        office.sql("update duty set original_due_soon_from = original_due where id = ?", Long.valueOf(office.sent));
        return "duty:" + office.sent;
    }

    private String restRow() {
        office.sql("update work_item set resting = true where object_kind = 'DUTY' and object_id = ?", office.sent);
        return "duty:" + office.sent;
    }
}
