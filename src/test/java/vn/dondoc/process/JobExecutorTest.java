package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.awaitility.core.ConditionFactory;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.ExecutorOnTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.common.DocumentId;
import vn.dondoc.document.DocumentPage.DeliveryProgress;
import vn.dondoc.document.DocumentPages;

/** The engine's own job executor, running: it has our settings, survives a stop in its work, and keeps nobody waiting. */
@ExecutorOnTest
@ExtendWith(Reconciled.class)
class JobExecutorTest {

    private static final int UNITS = 150;

    private final SpringJobExecutor executor;
    private final CamundaBpmProperties properties;
    private final TestOfficeCast cast;
    private final TestDocuments documents;
    private final DocumentPages pages;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    @Autowired
    JobExecutorTest(
            ProcessEngine engine,
            CamundaBpmProperties properties,
            TestOfficeCast cast,
            TestDocuments documents,
            DocumentPages pages,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.executor = (SpringJobExecutor) settings.getJobExecutor();
        this.properties = properties;
        this.cast = cast;
        this.documents = documents;
        this.pages = pages;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void running() {
        assertThat(executor.isActive()).isTrue();
    }

    @AfterEach
    void runsOnForTheNextTest() {
        executor.start();
    }

    @Test
    void a_job_is_locked_for_a_minute_and_a_half_and_looked_for_every_ten_seconds() {
        assertThat(executor.getLockTimeInMillis()).isEqualTo(90_000);
        assertThat(executor.getMaxWait()).isEqualTo(10_000);
    }

    @Test
    void jobs_run_on_as_many_threads_as_are_configured() {
        var configured = properties.getJobExecution();

        ThreadPoolTaskExecutor pool = pool();

        assertThat(pool.getCorePoolSize())
                .isEqualTo(configured.getCorePoolSize())
                .isEqualTo(3);
        assertThat(pool.getMaxPoolSize()).isEqualTo(configured.getMaxPoolSize()).isEqualTo(5);
        assertThat(pool.getQueueCapacity())
                .isEqualTo(configured.getQueueCapacity())
                .isEqualTo(3);
    }

    @Test
    void a_delivery_stopped_in_the_middle_and_gone_on_with_loses_and_doubles_nothing() {
        executor.shutdown();
        DocumentId plan = documents.issued(documents.plan(documents.each(cast.wards(UNITS))));
        stopInTheSecondRound(plan);
        soon().until(() -> lockedJobs() == 0);
        int whenStopped = delivered(plan);
        assertThat(whenStopped).isIn(DeliveryRound.AT_ONCE, 2 * DeliveryRound.AT_ONCE);
        soon().during(Duration.ofSeconds(1)).until(() -> delivered(plan) == whenStopped);

        executor.start();
        soon().until(() -> dispatched(plan));

        assertThat(delivered(plan)).isEqualTo(UNITS);
        assertThat(instancesOfEachDuty(plan)).hasSize(UNITS).containsOnly(1);
        assertThat(rowsOfEachDutyAndHolder(plan)).hasSize(2 * UNITS).containsOnly(1);
    }

    /**
     * The second round cannot end before it has our row; by then the executor is told to stop. Whether that round had begun
     * when the executor stopped is not ours to say: it then ends, or is never begun.
     */
    private void stopInTheSecondRound(DocumentId plan) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select id from duty where id = (select max(id) from (select id from duty"
                            + " where document_id = ? order by id fetch first 60 rows only) first_sixty) for update")
                    .param(plan.value())
                    .query(Long.class)
                    .single();
            executor.start();
            soon().until(() -> delivered(plan) == DeliveryRound.AT_ONCE);
            executor.shutdown();
        });
    }

    @Test
    void issuing_waits_for_no_thread_and_the_page_counts_up_to_the_last_unit() {
        cast.wards(UNITS);
        CountDownLatch othersAreDone = new CountDownLatch(1);
        occupyEveryThread(othersAreDone);

        DocumentId plan = documents.issued(documents.plan(documents.each(cast.wards(UNITS))));
        DeliveryProgress atIssue = progress(plan);
        othersAreDone.countDown();
        List<DeliveryProgress> seen = new ArrayList<>();
        soon().until(() -> {
            seen.add(progress(plan));
            return seen.get(seen.size() - 1).complete();
        });

        assertThat(atIssue).isEqualTo(new DeliveryProgress(0, UNITS));
        assertThat(seen).extracting(DeliveryProgress::total).containsOnly(UNITS);
        assertThat(seen).extracting(DeliveryProgress::reached).isSorted().endsWith(UNITS);
        soon().until(() -> dispatched(plan));
    }

    @Test
    void a_document_that_gives_no_work_is_delivered_and_then_waits_to_be_closed() {
        DocumentId informing = documents.issued(documents.report(List.of(cast.ward(1), cast.ward(2))));

        soon().until(() -> dispatched(informing));

        assertThat(progress(informing)).isEqualTo(new DeliveryProgress(2, 2));
        soon().untilAsserted(() -> assertThat(waitingToBeClosed(informing)).isEqualTo(1));
    }

    private int waitingToBeClosed(DocumentId document) {
        return jdbc.sql(
                        "select count(distinct source) from work_item where object_kind = 'DOCUMENT' and object_id = ? and act = 'CLOSE'"
                                + " and closed_at is null")
                .param(document.toString())
                .query(Integer.class)
                .single();
    }

    private void occupyEveryThread(CountDownLatch until) {
        for (int thread = 0; thread < pool().getCorePoolSize(); thread++) {
            pool().execute(() -> {
                try {
                    until.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }

    private ThreadPoolTaskExecutor pool() {
        return (ThreadPoolTaskExecutor) executor.getTaskExecutor();
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(20));
    }

    private DeliveryProgress progress(DocumentId plan) {
        return cast.as(cast.author(), () -> pages.open(plan).strip().delivery());
    }

    private int delivered(DocumentId plan) {
        return jdbc.sql("select count(*) from duty where delivered_at is not null and document_id = ?")
                .param(plan.value())
                .query(Integer.class)
                .single();
    }

    private boolean dispatched(DocumentId plan) {
        return jdbc.sql("select dispatched from document_progress where document_id = ?")
                .param(plan.value())
                .query(Boolean.class)
                .single();
    }

    private int lockedJobs() {
        return jdbc.sql("select count(*) from act_ru_job where lock_owner_ is not null")
                .query(Integer.class)
                .single();
    }

    private List<Integer> instancesOfEachDuty(DocumentId plan) {
        return jdbc.sql("select count(e.id_) from duty a left join act_ru_execution e on e.parent_id_ is null"
                        + " and e.business_key_ = 'duty:' || cast(a.id as varchar(20))"
                        + " where a.document_id = ? and a.role = 'LEAD' group by a.id")
                .param(plan.value())
                .query(Integer.class)
                .list();
    }

    private List<Integer> rowsOfEachDutyAndHolder(DocumentId plan) {
        return jdbc.sql("select count(*) from work_item w join duty a on w.object_id = cast(a.id as varchar(20))"
                        + " where w.object_kind = 'DUTY' and w.kind = 'TASK' and w.closed_at is null"
                        + " and w.holder_unit = a.unit_code and a.document_id = ? group by a.id, w.holder")
                .param(plan.value())
                .query(Integer.class)
                .list();
    }
}
