package vn.dondoc.process;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.common.DocumentId;
import vn.dondoc.document.Documents;
import vn.dondoc.duty.Duties;
import vn.dondoc.duty.Redirection;
import vn.dondoc.duty.Supervision;

/** A small office in which everything agrees: what the tests of the reconciliation break. */
@Component
class ReconciliationObjects {

    private final TestOfficeCast cast;
    private final TestDocuments fixtures;
    private final Documents documents;
    private final Duties duties;
    private final Supervision supervision;
    private final Redirection redirection;
    private final JdbcClient jdbc;

    String plan = "";
    String sent = "";
    String resting = "";
    String coordination = "";
    String carried = "";
    String inApproval = "";
    String finished = "";
    String waiting = "";

    ReconciliationObjects(
            TestOfficeCast cast,
            TestDocuments fixtures,
            Documents documents,
            Duties duties,
            Supervision supervision,
            Redirection redirection,
            JdbcClient jdbc) {
        this.cast = cast;
        this.fixtures = fixtures;
        this.documents = documents;
        this.duties = duties;
        this.supervision = supervision;
        this.redirection = redirection;
        this.jdbc = jdbc;
    }

    /** Duties sent, resting, carried out, a coordination and a recipient; a draft in approval; a document to be closed, one on its way. */
    void prepare() {
        DocumentId issued = fixtures.delivered(fixtures.planFor(
                List.of(cast.ward(6)),
                fixtures.each(List.of(cast.ward(1), cast.ward(2), cast.ward(5))),
                fixtures.joint(cast.ward(3), List.of(cast.ward(4)))));
        plan = issued.toString();
        sent = fixtures.dutyOf(issued, cast.ward(1)).toString();
        resting = fixtures.dutyOf(issued, cast.ward(2)).toString();
        coordination = fixtures.dutyOf(issued, cast.ward(4)).toString();
        carried = fixtures.dutyOf(issued, cast.ward(5)).toString();
        cast.does(cast.author(), () -> supervision.suspend(fixtures.dutyOf(issued, cast.ward(2)), "Chờ ý kiến"));
        cast.does(
                cast.wardHead(5), () -> duties.takeOn(fixtures.dutyOf(issued, cast.ward(5)), cast.wardStaff(5), null));
        DocumentId draft = fixtures.drafted(fixtures.plan(fixtures.each(cast.wards(1))));
        cast.does(cast.author(), () -> documents.submit(draft));
        inApproval = draft.toString();
        DocumentId last = fixtures.delivered(fixtures.plan(fixtures.each(cast.wards(1))));
        cast.does(cast.author(), () -> redirection.cancel(fixtures.dutyOf(last, cast.ward(1)), "Không còn cần"));
        finished = last.toString();
        waiting = fixtures.issued(fixtures.plan(fixtures.each(cast.wards(1)))).toString();
    }

    String taskOf(String key) {
        return jdbc.sql("select id_ from act_ru_task where proc_inst_id_ = ?")
                .param(instanceOf(key))
                .query(String.class)
                .single();
    }

    String instanceOf(String key) {
        return jdbc.sql("select id_ from act_ru_execution where business_key_ = ? and parent_id_ is null")
                .param(key)
                .query(String.class)
                .single();
    }

    /** Something must be there to break. */
    void sql(String statement, Object parameter) {
        if (jdbc.sql(statement).param(parameter).update() == 0) {
            throw new AssertionError("nothing was broken by " + statement);
        }
    }
}
