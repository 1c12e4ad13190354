package vn.dondoc.process;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.dondoc.TestOfficeCast;

/** Ways to make documents and what is said of them differ. */
@Component
class DocumentBreaks implements ReconciliationBreaks {

    private final ReconciliationObjects office;
    private final TestOfficeCast cast;
    private final RuntimeService runtime;

    DocumentBreaks(ReconciliationObjects office, TestOfficeCast cast, RuntimeService runtime) {
        this.office = office;
        this.cast = cast;
        this.runtime = runtime;
    }

    @Override
    public List<Break> all() {
        return List.of(
                new Break("document-at-another-step", "a draft is signed by nobody", this::signDraft),
                new Break("count-differs", "an open duty is counted twice", this::countTwice),
                new Break("document-without-process", "the instance of a document is deleted", this::loseDocument),
                new Break("unit-not-informed", "the row of a recipient is deleted", this::uninform),
                new Break("watch-differs", "an issued document is watched no more", this::unwatch),
                new Break("watch-differs", "a draft is watched already", this::watchOn),
                new Break("duty-not-delivered", "a coordination never left", this::holdBack),
                new Break("dispatch-stopped", "the job of a dispatch is lost", this::loseJob),
                new Break("recipient-not-reached", "a recipient was passed by", this::passBy),
                new Break("document-not-woken", "closing a finished document waits for nobody", this::sleepOn));
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

    private String loseDocument() {
        String instance = office.instanceOf("document:" + office.plan);
        cast.does(cast.author(), () -> runtime.deleteProcessInstance(instance, "broken on purpose"));
        return "document:" + office.plan;
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
