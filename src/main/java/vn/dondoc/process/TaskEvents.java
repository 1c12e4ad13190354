package vn.dondoc.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Holder;
import vn.dondoc.inbox.NewWork;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.inbox.WorkKind;

/** Writes the engine's tasks into the inbox, in the engine's own transaction: one row for each holder. */
@Component
class TaskEvents {

    private final TaskContract contract;
    private final Subjects subjects;
    private final WorkItems workItems;

    TaskEvents(TaskContract contract, Subjects subjects, WorkItems workItems) {
        this.contract = contract;
        this.subjects = subjects;
        this.workItems = workItems;
    }

    @EventListener(condition = "#task.eventName == 'create'")
    void opened(DelegateTask task) {
        String key = task.getExecution().getProcessBusinessKey();
        TaskContract.Step step = contract.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        List<Holder> holders = Holders.resolve(step.holders(), subjects.parties(key));
        workItems.open(
                new NewWork(WorkKind.TASK, task.getId(), step.act(), ProcessKeys.object(key), subjects.headline(key)),
                holders);
    }

    @EventListener(condition = "#task.eventName == 'complete' || #task.eventName == 'delete'")
    void closed(DelegateTask task) {
        workItems.close(task.getId());
    }
}
