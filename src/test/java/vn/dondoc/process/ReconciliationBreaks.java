package vn.dondoc.process;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.dondoc.TestOfficeCast;

/** Ways to make the engine, the domain and the inbox differ, at least one for each check of the reconciliation. */
@Component
class ReconciliationBreaks {

    private static final String COPY_ROW =
            "insert into work_item (id, kind, source, act, step_vi, step_en, holder, object_kind,"
                    + " object_id, title, title_folded, from_unit,"
                    + " sort_due, due, due_soon_from, resting, settled, opened_at, version) select -id, %s, %s, act,"
                    + " step_vi, step_en, holder, object_kind,"
                    + " object_id, title, title_folded, from_unit, sort_due, due, due_soon_from, resting, settled,"
                    + " opened_at, version from work_item where source = ?";

    private final ReconciliationObjects office;
    private final TestOfficeCast cast;
    private final RuntimeService runtime;

    /**
     * One break.
     *
     * @param check the check that must find it
     * @param what what is done, in words
     * @param doIt does it, and gives the subject that must be named
     */
    record Break(String check, String what, Supplier<String> doIt) {}

    ReconciliationBreaks(ReconciliationObjects office, TestOfficeCast cast, RuntimeService runtime) {
        this.office = office;
        this.cast = cast;
        this.runtime = runtime;
    }

    List<Break> all() {
        return List.of(
                new Break("task-without-row", "the row of a task is deleted", this::deleteRow),
                new Break("task-without-row", "the row of a task is closed", this::closeRow),
                new Break("row-without-task", "the engine loses a task", this::loseTask),
                new Break("row-without-task", "a row is invented", this::inventRow),
                new Break("duty-without-process", "the instance of a duty is deleted", this::deleteInstance),
                new Break("process-without-duty", "a duty was never delivered", this::undeliver),
                new Break("duty-at-another-step", "a duty is put further", this::putFurther),
                new Break("coordination-without-row", "the row of a coordination is deleted", this::deleteCoordination),
                new Break("row-of-ended-duty", "a coordination ends in silence", this::endCoordination),
                new Break("rest-differs", "the engine lets a duty rest", this::suspendInstance),
                new Break("rest-differs", "the engine goes on with a resting duty", this::activateInstance),
                new Break("rest-differs", "the domain lets a duty rest", this::restDuty),
                new Break("document-at-another-step", "a draft is signed by nobody", this::signDraft),
                new Break("count-differs", "an open duty is counted twice", this::countTwice),
                new Break("process-twice", "a duty has two instances", this::startTwice),
                new Break("document-without-process", "the instance of a document is deleted", this::loseDocument),
                new Break("row-twice", "a holder has the same row twice", this::doubleRow),
                new Break("row-of-another-person", "a duty is handed over in silence", this::handOver),
                new Break("row-shows-another-term", "a term is moved in silence", this::moveTerm),
                new Break("row-shows-another-term", "a row says that it rests", this::restRow),
                new Break("row-shows-another-term", "a row is soon from another day on", this::moveRowsThreshold),
                new Break(
                        EngineReconciliation.STALE_DEADLINE, "a duty is soon from another day on", this::moveThreshold),
                new Break("unit-not-informed", "the row of a recipient is deleted", this::uninform),
                new Break("watch-differs", "an issued document is watched no more", this::unwatch),
                new Break("watch-differs", "a draft is watched already", this::watchOn),
                new Break("duty-not-delivered", "a coordination never left", this::holdBack),
                new Break("job-failed", "a dispatch has failed too often", this::failJob),
                new Break("dispatch-stopped", "the job of a dispatch is lost", this::loseJob),
                new Break("recipient-not-reached", "a recipient was passed by", this::passBy),
                new Break("document-not-woken", "closing a finished document waits for nobody", this::sleepOn));
    }

    private String deleteRow() {
        String task = office.taskOf("duty:" + office.resting);
        office.sql("delete from work_item where source = ?", task);
        return task;
    }

    private String closeRow() {
        String task = office.taskOf("duty:" + office.resting);
        office.sql("update work_item set closed_at = opened_at where source = ?", task);
        return task;
    }

    private String loseTask() {
        String task = office.taskOf("duty:" + office.sent);
        office.sql("delete from act_ru_task where id_ = ?", task);
        return task;
    }

    private String inventRow() {
        office.sql(COPY_ROW.formatted("kind", "'invented'"), office.taskOf("duty:" + office.sent));
        return "invented";
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

    private String signDraft() {
        office.sql("update document set state = 'SIGNED' where id = ?", Long.valueOf(office.inApproval));
        return "document:" + office.inApproval;
    }

    private String countTwice() {
        office.sql(
                "update document_progress set open_leads = open_leads + 1 where document_id = ?",
                Long.valueOf(office.plan));
        return "document:" + office.plan;
    }

    private String holdBack() {
        office.sql("update duty set delivered_at = null where id = ?", Long.valueOf(office.coordination));
        return "duty:" + office.coordination;
    }

    private String failJob() {
        office.sql("update act_ru_job set retries_ = 0 where process_instance_id_ = ?", instanceOfWaiting());
        return "document:" + office.waiting;
    }

    private String loseJob() {
        office.sql("delete from act_ru_job where process_instance_id_ = ?", instanceOfWaiting());
        return "document:" + office.waiting;
    }

    private String instanceOfWaiting() {
        return office.instanceOf("document:" + office.waiting);
    }

    private String passBy() {
        office.sql(
                "update document_recipient set delivered_at = null where document_id = ?", Long.valueOf(office.plan));
        return "document:" + office.plan + ":" + cast.ward(6);
    }

    private String sleepOn() {
        String task = office.taskOf("document:" + office.finished);
        office.sql("delete from act_ru_task where id_ = ?", task);
        office.sql("delete from work_item where source = ?", task);
        return "document:" + office.finished;
    }

    private String startTwice() {
        office.sql(
                "insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_,"
                        + " is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_,"
                        + " sequence_counter_) select 'twice', rev_, 'twice', 'twice', business_key_, proc_def_id_,"
                        + " is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_,"
                        + " sequence_counter_ from act_ru_execution where id_ = ?",
                office.instanceOf("duty:" + office.sent));
        return "duty:" + office.sent;
    }

    private String loseDocument() {
        String instance = office.instanceOf("document:" + office.plan);
        cast.does(cast.author(), () -> runtime.deleteProcessInstance(instance, "broken on purpose"));
        return "document:" + office.plan;
    }

    private String doubleRow() {
        String task = office.taskOf("duty:" + office.carried);
        office.sql(COPY_ROW.formatted("kind", "source"), task);
        return task;
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

    private String uninform() {
        String source = "document:" + office.plan + ":" + cast.ward(6);
        office.sql("delete from work_item where source = ?", source);
        return source;
    }

    private String unwatch() {
        office.sql("delete from work_item where source = ?", "document:" + office.plan + ":watch");
        return "document:" + office.plan;
    }

    private String watchOn() {
        String watch = "'document:" + office.inApproval + ":watch'";
        office.sql(COPY_ROW.formatted("'WATCH'", watch), office.taskOf("document:" + office.inApproval));
        return "document:" + office.inApproval;
    }
}
