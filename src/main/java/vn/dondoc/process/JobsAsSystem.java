package vn.dondoc.process;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.dondoc.access.RunAs;

/** Whatever a job does it does as the system: its delegate, and every step that the engine goes on to open after it. */
@Component
class JobsAsSystem extends AbstractProcessEnginePlugin {

    private final ObjectProvider<RunAs> runAs;

    JobsAsSystem(ObjectProvider<RunAs> runAs) {
        this.runAs = runAs;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new AsSystem()));
    }

    private class AsSystem extends CommandInterceptor {
        @Override
        public <T> T execute(Command<T> command) {
            return command instanceof ExecuteJobsCmd
                    ? runAs.getObject().system(() -> next.execute(command))
                    : next.execute(command);
        }
    }
}
