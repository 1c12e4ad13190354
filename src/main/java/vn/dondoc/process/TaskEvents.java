package vn.dondoc.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Subjects;
import vn.dondoc.common.ObjectRef;
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
        ObjectRef object = ProcessKeys.object(task.getExecution().getProcessBusinessKey());
        TaskContract.Step step = contract.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        subjects.act(object.kind(), step.act());
        workItems.open(
                new NewWork(
                        WorkKind.TASK,
                        task.getId(),
                        new NewWork.Step(step.act(), step.name()),
                        object,
                        subjects.headline(object)),
                Holders.resolve(step.holders(), subjects.parties(object)));
    }

    @EventListener(condition = "#task.eventName == 'complete' || #task.eventName == 'delete'")
    void closed(DelegateTask task) {
        workItems.close(task.getId());
    }
}
