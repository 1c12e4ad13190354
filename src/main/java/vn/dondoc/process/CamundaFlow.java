package vn.dondoc.process;

import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.ProcessFlow;
import vn.dondoc.common.ProcessState;

/** Moves process instances by their business keys: all that the rest of the house knows of the engine. */
@Component
class CamundaFlow implements ProcessFlow {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskContract contract;
    private final ProcessStates states;

    CamundaFlow(RuntimeService runtime, TaskService tasks, TaskContract contract, ProcessStates states) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.contract = contract;
        this.states = states;
    }

    @Override
    public void start(ObjectRef object, String process, Map<String, Object> flags) {
        move(object, key -> runtime.startProcessInstanceByKey(process, key, flags));
    }

    @Override
    public void startBy(ObjectRef object, String message) {
        move(object, key -> runtime.startProcessInstanceByMessage(message, key));
    }

    @Override
    public void complete(ObjectRef object, String act, Map<String, Object> flags) {
        move(object, key -> tasks.complete(openTask(key, act), flags));
    }

    @Override
    public void send(ObjectRef object, String message) {
        move(object, key -> correlation(key, message).correlateWithResult());
    }

    @Override
    public void sendIfAwaited(ObjectRef object, String message) {
        move(object, key -> correlation(key, message).correlateAllWithResult());
    }

    @Override
    public void end(ObjectRef object, String message) {
        if (rests(ProcessKeys.of(object))) {
            resume(object);
        }
        send(object, message);
    }

    @Override
    public void suspend(ObjectRef object) {
        move(object, key -> runtime.suspendProcessInstanceById(instance(key)));
    }

    @Override
    public void resume(ObjectRef object) {
        move(object, key -> runtime.activateProcessInstanceById(instance(key)));
    }

    @Override
    public ProcessState state(ObjectRef object) {
        return states.of(ProcessKeys.of(object));
    }

    private boolean rests(String key) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .suspended()
                        .count()
                > 0;
    }

    private MessageCorrelationBuilder correlation(String key, String message) {
        return runtime.createMessageCorrelation(message).processInstanceBusinessKey(key);
    }

    private String openTask(String key, String act) {
        return tasks.createTaskQuery().processInstanceBusinessKey(key).active().list().stream()
                .filter(task -> contract.of(task).act().equals(act))
                .findFirst()
                .map(Task::getId)
                .orElseThrow(() -> new OptimisticLockingFailureException("no open " + act + " on " + key));
    }

    private String instance(String key) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .rootProcessInstances()
                .singleResult()
                .getId();
    }

    private static void move(ObjectRef object, Consumer<String> move) {
        try {
            move.accept(ProcessKeys.of(object));
        } catch (OptimisticLockingException | MismatchingMessageCorrelationException conflict) {
            throw new OptimisticLockingFailureException("the process moved meanwhile", conflict);
        }
    }
}
