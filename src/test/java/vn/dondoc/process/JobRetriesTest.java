package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.TestPeople;
import vn.dondoc.access.Role;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.FailedJobs;
import vn.dondoc.common.PersonId;

/** A job's retries are for its own faults; a database that was away costs none, and what fails for good is told and tried again. */
@OfficeTest
@ExtendWith(Reconciled.class)
class JobRetriesTest {

    private static final Throwable AWAY = new CannotCreateTransactionException(
            "no connection", new SQLTransientConnectionException("the database is away"));
    private static final Throwable OWN = new IllegalStateException("a fault of its own");

    private final ProcessEngineConfigurationImpl engine;
    private final ManagementService management;
    private final FailedJobs failed;
    private final TestOfficeCast cast;
    private final TestPeople people;
    private final TestDocuments documents;
    private final JdbcClient jdbc;
    private String job = "";

    @Autowired
    JobRetriesTest(
            ProcessEngine engine,
            FailedJobs failed,
            TestOfficeCast cast,
            TestPeople people,
            TestDocuments documents,
            JdbcClient jdbc) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.management = engine.getManagementService();
        this.failed = failed;
        this.cast = cast;
        this.people = people;
        this.documents = documents;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aDispatchThatWaits() {
        DocumentId document = documents.issued(documents.plan(documents.each(List.of(cast.ward(1)))));
        job = jdbc.sql("select j.id_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_"
                        + " where e.business_key_ = ?")
                .param("document:" + document)
                .query(String.class)
                .single();
    }

    @AfterEach
    void isDispatched() {
        management.executeJob(job);
    }

    @Test
    void six_cuts_of_the_database_inside_one_dispatch_use_up_no_retry_and_it_is_tried_again_within_two_minutes() {
        int before = job().getRetries();

        for (int cut = 0; cut < 6; cut++) {
            fails(AWAY);

            Instant now = ClockUtil.getCurrentTime().toInstant();
            assertThat(job().getRetries()).isEqualTo(before);
            assertThat(job().getDuedate().toInstant()).isBeforeOrEqualTo(now.plus(Duration.ofMinutes(2)));
        }
    }

    @Test
    void a_fault_of_its_own_uses_up_its_retries_and_is_shown_with_its_cause_until_somebody_tries_again() {
        PersonId administrator = people.person("tb.admin", cast.board(), Role.ADMIN);
        while (job().getRetries() > 0) {
            fails(OWN);
        }

        assertThat(cast.as(administrator, failed::all)).singleElement().satisfies(shown -> {
            assertThat(shown.subject()).startsWith("document:");
            assertThat(shown.cause()).contains("a fault of its own");
        });

        cast.does(administrator, () -> failed.tryAgain(job));

        assertThat(cast.as(administrator, failed::all)).isEmpty();
        assertThat(job().getRetries()).isPositive();
    }

    private void fails(Throwable cause) {
        engine.getCommandExecutorTxRequired()
                .execute(engine.getFailedJobCommandFactory().getCommand(job, cause));
    }

    private Job job() {
        return management.createJobQuery().jobId(job).singleResult();
    }
}
