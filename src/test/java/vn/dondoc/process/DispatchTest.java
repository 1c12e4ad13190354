package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.EngineJobs;
import vn.dondoc.common.Refusal;
import vn.dondoc.document.Issuing;
import vn.dondoc.duty.Duties;
import vn.dondoc.duty.Redirection;
import vn.dondoc.duty.Supervision;

/** Issue is atomic, delivery runs in jobs, and nothing is delivered twice or after its end. */
@OfficeTest
@ExtendWith(Reconciled.class)
class DispatchTest {

    private static final int MANY = 500;

    private final TestOfficeCast cast;
    private final TestDocuments documents;
    private final Issuing issuing;
    private final Duties duties;
    private final Supervision supervision;
    private final Redirection redirection;
    private final EngineJobs jobs;
    private final ManagementService management;
    private final JdbcClient jdbc;

    @Autowired
    DispatchTest(
            TestOfficeCast cast,
            TestDocuments documents,
            Issuing issuing,
            Duties duties,
            Supervision supervision,
            Redirection redirection,
            EngineJobs jobs,
            ManagementService management,
            JdbcClient jdbc) {
        this.cast = cast;
        this.documents = documents;
        this.issuing = issuing;
        this.duties = duties;
        this.supervision = supervision;
        this.redirection = redirection;
        this.jobs = jobs;
        this.management = management;
        this.jdbc = jdbc;
    }

    @Test
    void five_hundred_units_are_issued_to_at_once_and_every_inbox_is_filled_by_jobs() {
        DocumentId plan = documents.issued(documents.plan(documents.each(cast.wards(MANY))));
        assertThat(documents.stateOf(plan)).isEqualTo("ISSUED");
        assertThat(delivered(plan)).isZero();

        jobs.runDue();

        assertThat(delivered(plan)).isEqualTo(MANY);
        assertThat(unitsWithWork(plan)).isEqualTo(MANY);
    }

    @Test
    void jobs_stopped_between_two_rounds_and_started_again_lose_and_double_nothing() {
        DocumentId plan = documents.issued(documents.plan(documents.each(cast.wards(120))));

        oneJob();
        assertThat(delivered(plan)).isEqualTo(DeliveryRound.AT_ONCE);
        jobs.runDue();

        assertThat(delivered(plan)).isEqualTo(120);
        assertThat(tasksOf(plan)).isEqualTo(120);
    }

    @Test
    void a_duty_cancelled_before_its_delivery_is_never_delivered() {
        DocumentId plan = documents.issued(documents.plan(documents.each(cast.wards(3))));
        var second = documents.dutyOf(plan, cast.ward(2));
        cast.does(cast.author(), () -> redirection.cancel(second, "Không còn cần"));

        jobs.runDue();

        assertThat(delivered(plan)).isEqualTo(2);
        assertThat(tasksOf(plan)).isEqualTo(2);
    }

    @Test
    void a_duty_that_rested_while_the_others_were_delivered_reaches_its_unit_when_it_goes_on() {
        DocumentId plan = documents.issued(documents.plan(documents.each(cast.wards(2))));
        var second = documents.dutyOf(plan, cast.ward(2));
        cast.does(cast.author(), () -> supervision.suspend(second, "Chờ chủ trương"));
        jobs.runDue();
        assertThat(delivered(plan)).isEqualTo(1);

        cast.does(cast.author(), () -> supervision.resume(second));

        assertThat(delivered(plan)).isEqualTo(2);
        assertThat(tasksOf(plan)).isEqualTo(2);
    }

    @Test
    void a_duty_suspended_on_one_node_goes_on_from_another_where_it_stood() {
        DocumentId plan = documents.delivered(documents.plan(documents.each(cast.wards(1))));
        var duty = documents.dutyOf(plan, cast.ward(1));
        cast.does(cast.wardHead(1), () -> duties.takeOn(duty, cast.wardStaff(1), null));
        cast.does(cast.author(), () -> supervision.suspend(duty, "Chờ chủ trương"));
        laterRowsHaveSmallerIds(duty);

        cast.does(cast.author(), () -> supervision.resume(duty));

        assertThat(documents.stateOf(duty)).isEqualTo("IN_PROGRESS");
        cast.does(cast.wardStaff(1), () -> duties.report(duty, documents.result()));
    }

    /** As they have where two nodes take ids in blocks. */
    private void laterRowsHaveSmallerIds(DutyId duty) {
        jdbc.sql("update duty_interval set id = -id where duty_id = ?")
                .param(duty.value())
                .update();
    }

    @Test
    void a_duty_that_rested_while_the_others_were_delivered_may_still_be_given_to_another_unit() {
        DocumentId plan = documents.issued(documents.plan(documents.each(cast.wards(2))));
        var second = documents.dutyOf(plan, cast.ward(2));
        cast.does(cast.author(), () -> supervision.suspend(second, "Chờ chủ trương"));
        jobs.runDue();

        cast.as(cast.author(), () -> redirection.retarget(second, cast.ward(7), "Đúng chức năng hơn"));

        assertThat(tasksOf(plan)).isEqualTo(2);
        assertThat(unitsWithWork(plan)).isEqualTo(2);
    }

    @Test
    void a_duty_on_its_way_cannot_be_referred_back_before_it_has_arrived() {
        DocumentId plan = documents.issued(documents.plan(documents.each(cast.wards(1))));
        var duty = documents.dutyOf(plan, cast.ward(1));

        assertThatThrownBy(() -> cast.does(cast.wardHead(1), () -> duties.referBack(duty, "Không đúng chức năng")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("duty.fault.not-delivered");
        jobs.runDue();
        cast.does(cast.wardHead(1), () -> duties.referBack(duty, "Không đúng chức năng"));
    }

    @Test
    void a_document_recalled_in_the_middle_of_its_delivery_stays_quiet() {
        DocumentId plan = documents.issued(documents.plan(documents.each(cast.wards(120))));
        oneJob();

        cast.does(cast.leader(), () -> issuing.recall(plan, "Ban hành nhầm"));
        jobs.runDue();

        assertThat(delivered(plan)).isEqualTo(DeliveryRound.AT_ONCE);
        assertThat(tasksOf(plan)).isZero();
    }

    @Test
    void coordinators_and_recipients_get_a_row_that_asks_for_no_click() {
        DocumentId plan = documents.delivered(
                documents.planFor(List.of(cast.ward(9)), documents.joint(cast.ward(1), List.of(cast.ward(2)))));

        assertThat(rows(plan, "COORDINATE", "UNIT_HEAD@TW2")).isEqualTo(1);
        assertThat(rows(plan, "INFORM", "CLERK@TW9")).isEqualTo(1);

        cast.does(cast.wardStaff(9), () -> issuing.markRead(plan));

        assertThat(rows(plan, "INFORM", "CLERK@TW9")).isZero();
    }

    private void oneJob() {
        Job job =
                management.createJobQuery().executable().active().listPage(0, 1).get(0);
        management.executeJob(job.getId());
    }

    private int delivered(DocumentId plan) {
        return count("select count(*) from duty where delivered_at is not null and document_id = ?", plan);
    }

    private int tasksOf(DocumentId plan) {
        return count(
                "select count(distinct w.source) from work_item w join duty a on w.object_id = cast(a.id as varchar(20))"
                        + " where w.object_kind = 'DUTY' and w.kind = 'TASK' and w.closed_at is null"
                        + " and a.document_id = ?",
                plan);
    }

    private int unitsWithWork(DocumentId plan) {
        return count(
                "select count(distinct w.holder_unit) from work_item w join duty a"
                        + " on w.object_id = cast(a.id as varchar(20))"
                        + " where w.object_kind = 'DUTY' and w.closed_at is null and a.document_id = ?",
                plan);
    }

    private int rows(DocumentId plan, String kind, String holder) {
        return jdbc.sql("select count(*) from work_item w where w.kind = ? and w.holder = ? and w.closed_at is null"
                        + " and (w.object_id = ? or w.object_id in (select cast(a.id as varchar(20)) from duty a"
                        + " where a.document_id = ?))")
                .params(kind, holder, plan.toString(), plan.value())
                .query(Integer.class)
                .single();
    }

    private int count(String sql, DocumentId plan) {
        return jdbc.sql(sql).param(plan.value()).query(Integer.class).single();
    }
}
