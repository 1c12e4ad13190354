package vn.dondoc.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.cmd.JobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.DatabaseFault;

/**
 * A job's retries are for its own faults. What fails because the database is away, or because another node holds a row,
 * uses up none and is tried again half a minute later, however often that happens.
 */
@Component
class JobRetries extends AbstractProcessEnginePlugin implements FailedJobCommandFactory {

    /** Together with the ninety seconds for which a lost job stays locked this is less than two minutes. */
    static final Duration SOON = Duration.ofSeconds(30);

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setFailedJobCommandFactory(this);
    }

    @Override
    public Command<Object> getCommand(String job, Throwable cause) {
        return DatabaseFault.away(cause) || DatabaseFault.waitedTooLong(cause)
                ? new Later(job, cause)
                : new DefaultJobRetryCmd(job, cause);
    }

    private static final class Later extends JobRetryCmd {

        private static final long serialVersionUID = 1L;

        Later(String job, Throwable cause) {
            super(job, cause);
        }

        @Override
        public @Nullable Object execute(CommandContext context) {
            JobEntity job = getJob();
            if (job != null) {
                logException(job);
                job.unlock();
                job.setDuedate(Date.from(now().plus(SOON)));
                notifyAcquisition(context);
            }
            return null;
        }

        private static Instant now() {
            return ClockUtil.getCurrentTime().toInstant();
        }
    }
}
