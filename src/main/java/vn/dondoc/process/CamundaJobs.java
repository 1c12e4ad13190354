package vn.dondoc.process;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import vn.dondoc.common.EngineJobs;

/** The engine's job executor, held still or run by hand. */
@Component
class CamundaJobs implements EngineJobs {

    private static final int AT_ONCE = 100;
    private static final int MOST_LOOKS = 100;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final ManagementService management;
    private final JobExecutor executor;

    CamundaJobs(ProcessEngine engine) {
        this.management = engine.getManagementService();
        this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    @Override
    public void heldStill(Runnable work) {
        boolean active = executor.isActive();
        executor.shutdown();
        awaitThoseUnderWay();
        work.run();
        if (active) {
            executor.start();
        }
    }

    @Override
    public int runDue() {
        int done = 0;
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            due.forEach(job -> management.executeJob(job.getId()));
            done += due.size();
        }
        return done;
    }

    private void awaitThoseUnderWay() {
        if (executor instanceof SpringJobExecutor spring
                && spring.getTaskExecutor() instanceof ThreadPoolTaskExecutor pool) {
            for (int look = 0; look < MOST_LOOKS && pool.getActiveCount() > 0; look++) {
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        }
    }

    private List<Job> due() {
        return management.createJobQuery().executable().active().listPage(0, AT_ONCE);
    }
}
