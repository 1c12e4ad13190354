package vn.dondoc.process;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.Parties;
import vn.dondoc.common.FailedJobs;
import vn.dondoc.common.Refusal;
import vn.dondoc.organization.OrganizationAct;

/** The engine's jobs that have no retry left. */
@Service
class EngineFailedJobs implements FailedJobs {

    private static final Logger LOG = LoggerFactory.getLogger(EngineFailedJobs.class);
    private static final int MOST = 200;
    private static final int RETRIES = 5;

    private final ManagementService management;
    private final JdbcClient jdbc;
    private final AccessPolicy policy;

    EngineFailedJobs(ManagementService management, JdbcClient jdbc, AccessPolicy policy) {
        this.management = management;
        this.jdbc = jdbc;
        this.policy = policy;
    }

    @Override
    @Transactional(readOnly = true)
    public List<FailedJob> all() {
        requireAdministrator();
        return management.createJobQuery().noRetriesLeft().orderByJobDuedate().asc().listPage(0, MOST).stream()
                .map(job -> new FailedJob(
                        job.getId(), subject(job), Objects.requireNonNullElse(job.getExceptionMessage(), "")))
                .toList();
    }

    @Override
    @Transactional
    public void tryAgain(String id) {
        requireAdministrator();
        if (management.createJobQuery().jobId(id).noRetriesLeft().singleResult() == null) {
            throw new Refusal("fault.job-gone");
        }
        management.setJobRetries(id, RETRIES);
        LOG.info("job {} is tried again", id);
    }

    private void requireAdministrator() {
        policy.require(OrganizationAct.MANAGE_OFFICE, Parties.office());
    }

    private String subject(Job job) {
        return jdbc.sql("select business_key_ from act_ru_execution where id_ = ?")
                .param(job.getProcessInstanceId())
                .query(String.class)
                .optional()
                .orElse(job.getId());
    }
}
