package vn.dondoc.process;

import java.util.List;
import org.springframework.stereotype.Component;

/** Ways to make the engine and the inbox differ. */
@Component
class EngineBreaks implements ReconciliationBreaks {

    private final ReconciliationObjects office;

    EngineBreaks(ReconciliationObjects office) {
        this.office = office;
    }

    @Override
    public List<Break> all() {
        return List.of(
                new Break("task-without-row", "the row of a task is deleted", this::deleteRow),
                new Break("task-without-row", "the row of a task is closed", this::closeRow),
                new Break("row-without-task", "the engine loses a task", this::loseTask),
                new Break("row-without-task", "a row is invented", this::inventRow),
                new Break("process-twice", "a duty has two instances", this::startTwice),
                new Break("row-twice", "a holder has the same row twice", this::doubleRow),
                new Break("job-failed", "a dispatch has failed too often", this::failJob));
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

    private String failJob() {
        office.sql("update act_ru_job set retries_ = 0 where process_instance_id_ = ?", instanceOfWaiting());
        return "document:" + office.waiting;
    }

    private String instanceOfWaiting() {
        return office.instanceOf("document:" + office.waiting);
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

    private String doubleRow() {
        String task = office.taskOf("duty:" + office.carried);
        office.sql(COPY_ROW.formatted("kind", "source"), task);
        return task;
    }
}
