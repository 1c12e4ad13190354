package vn.dondoc.process;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.assignment.Redirection;
import vn.dondoc.assignment.Supervision;
import vn.dondoc.common.DocumentId;
import vn.dondoc.document.Documents;

/** Ways to make the engine, the domain and the inbox differ, at least one for each check of the reconciliation. */
@Component
class ReconciliationBreaks {

    private final TestOfficeCast cast;
    private final TestDocuments fixtures;
    private final Documents documents;
    private final Supervision supervision;
    private final Redirection redirection;
    private final RuntimeService runtime;
    private final JdbcClient jdbc;

    private String sent = "";
    private String resting = "";
    private String coordination = "";
    private String inApproval = "";
    private String finished = "";

    /**
     * One break.
     *
     * @param check the check that must find it
     * @param what what is done, in words
     * @param doIt does it, and gives the subject that must be named
     */
    record Break(String check, String what, Supplier<String> doIt) {}

    ReconciliationBreaks(
            TestOfficeCast cast,
            TestDocuments fixtures,
            Documents documents,
            Supervision supervision,
            Redirection redirection,
            RuntimeService runtime,
            JdbcClient jdbc) {
        this.cast = cast;
        this.fixtures = fixtures;
        this.documents = documents;
        this.supervision = supervision;
        this.redirection = redirection;
        this.runtime = runtime;
        this.jdbc = jdbc;
    }

    /** A duty that was sent, one that rests, a coordination; a draft in approval; a document that waits to be closed. */
    void prepare() {
        DocumentId plan = fixtures.delivered(
                fixtures.plan(fixtures.each(cast.wards(2)), fixtures.joint(cast.ward(3), List.of(cast.ward(4)))));
        sent = fixtures.dutyOf(plan, cast.ward(1)).toString();
        resting = fixtures.dutyOf(plan, cast.ward(2)).toString();
        coordination = fixtures.dutyOf(plan, cast.ward(4)).toString();
        cast.does(cast.author(), () -> supervision.suspend(fixtures.dutyOf(plan, cast.ward(2)), "Chờ ý kiến"));
        DocumentId draft = fixtures.drafted(fixtures.plan(fixtures.each(cast.wards(1))));
        cast.does(cast.author(), () -> documents.submit(draft));
        inApproval = draft.toString();
        DocumentId last = fixtures.delivered(fixtures.plan(fixtures.each(cast.wards(1))));
        cast.does(cast.author(), () -> redirection.cancel(fixtures.dutyOf(last, cast.ward(1)), "Không còn cần"));
        finished = last.toString();
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
                new Break("document-not-woken", "closing a finished document waits for nobody", this::sleepOn));
    }

    private String deleteRow() {
        String task = taskOf("assignment:" + resting);
        sql("delete from work_item where source = ?", task);
        return task;
    }

    private String closeRow() {
        String task = taskOf("assignment:" + resting);
        sql("update work_item set closed_at = opened_at where source = ?", task);
        return task;
    }

    private String loseTask() {
        String task = taskOf("assignment:" + sent);
        sql("delete from act_ru_task where id_ = ?", task);
        return task;
    }

    private String inventRow() {
        sql(
                "insert into work_item (id, kind, source, act, holder, object_kind, object_id, title, title_folded,"
                        + " from_unit, sort_due, resting, opened_at, version) select -id, kind, 'invented', act, holder,"
                        + " object_kind, object_id, title, title_folded, from_unit, sort_due, resting, opened_at, version"
                        + " from work_item where source = ?",
                taskOf("assignment:" + sent));
        return "invented";
    }

    private String deleteInstance() {
        String instance = instanceOf("assignment:" + resting);
        cast.does(cast.author(), () -> runtime.deleteProcessInstance(instance, "broken on purpose"));
        return "assignment:" + resting;
    }

    private String undeliver() {
        sql("update assignment set delivered_at = null where id = ?", Long.valueOf(sent));
        return "assignment:" + sent;
    }

    private String putFurther() {
        sql("update assignment set state = 'IN_PROGRESS' where id = ?", Long.valueOf(sent));
        return "assignment:" + sent;
    }

    private String deleteCoordination() {
        sql("delete from work_item where object_kind = 'ASSIGNMENT' and object_id = ?", coordination);
        return "assignment:" + coordination;
    }

    private String endCoordination() {
        sql("update assignment set state = 'RELEASED' where id = ?", Long.valueOf(coordination));
        return "assignment:" + coordination;
    }

    private String suspendInstance() {
        runtime.suspendProcessInstanceById(instanceOf("assignment:" + sent));
        return "assignment:" + sent;
    }

    private String activateInstance() {
        runtime.activateProcessInstanceById(instanceOf("assignment:" + resting));
        return "assignment:" + resting;
    }

    private String restDuty() {
        sql("update assignment set state = 'SUSPENDED' where id = ?", Long.valueOf(sent));
        return "assignment:" + sent;
    }

    private String signDraft() {
        sql("update document set state = 'SIGNED' where id = ?", Long.valueOf(inApproval));
        return "document:" + inApproval;
    }

    private String countTwice() {
        sql(
                "update document_progress set open_leads = open_leads + 1 where document_id ="
                        + " (select document_id from assignment where id = ?)",
                Long.valueOf(sent));
        return "document:"
                + jdbc.sql("select document_id from assignment where id = ?")
                        .param(Long.valueOf(sent))
                        .query(Long.class)
                        .single();
    }

    private String sleepOn() {
        String task = taskOf("document:" + finished);
        sql("delete from act_ru_task where id_ = ?", task);
        sql("delete from work_item where source = ?", task);
        return "document:" + finished;
    }

    private String taskOf(String key) {
        return jdbc.sql("select id_ from act_ru_task where proc_inst_id_ = ?")
                .param(instanceOf(key))
                .query(String.class)
                .single();
    }

    private String instanceOf(String key) {
        return jdbc.sql("select id_ from act_ru_execution where business_key_ = ? and parent_id_ is null")
                .param(key)
                .query(String.class)
                .single();
    }

    /** Something must be there to break. */
    private void sql(String statement, Object parameter) {
        if (jdbc.sql(statement).param(parameter).update() == 0) {
            throw new AssertionError("nothing was broken by " + statement);
        }
    }
}
