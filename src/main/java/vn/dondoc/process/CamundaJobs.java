package vn.dondoc.process;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import vn.dondoc.common.EngineJobs;

/** The engine's job executor, held still or run by hand. */
@Component
class CamundaJobs implements EngineJobs {

    private static final int AT_ONCE = 100;

    private final ManagementService management;
    private final JobExecutor executor;

    CamundaJobs(ProcessEngine engine) {
        this.management = engine.getManagementService();
        this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    @Override
    public void pause() {
        executor.shutdown();
    }

    @Override
    public void resume() {
        executor.start();
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

    private List<Job> due() {
        return management.createJobQuery().executable().active().listPage(0, AT_ONCE);
    }
}
