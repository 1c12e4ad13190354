package vn.dondoc.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Act;

/** Moves process instances by their business keys. If what is expected is not there, somebody
 * else was faster, or the two sides have drifted: it throws, the command is tried again, and the aggregate then refuses. */
@Component
class Instances {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskContract contract;

    Instances(RuntimeService runtime, TaskService tasks, TaskContract contract) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.contract = contract;
    }

    void start(String process, String key, Map<String, Object> flags) {
        translating(() -> runtime.startProcessInstanceByKey(process, key, flags));
    }

    /** Starts an instance at the start event of a message. */
    void startBy(String message, String key) {
        translating(() -> runtime.startProcessInstanceByMessage(message, key));
    }

    /** Completes the open task of this act. */
    void complete(String key, Act act, Map<String, Object> flags) {
        translating(() -> tasks.complete(openTask(key, act), flags));
    }

    /** Sends a message that exactly one waiting event must take. */
    void send(String key, String message) {
        translating(() -> correlation(key, message).correlateWithResult());
    }

    /** Sends a message that nobody may be waiting for yet. */
    void sendIfAwaited(String key, String message) {
        translating(() -> correlation(key, message).correlateAllWithResult());
    }

    void suspend(String key) {
        translating(() -> runtime.suspendProcessInstanceById(instance(key)));
    }

    void resume(String key) {
        translating(() -> runtime.activateProcessInstanceById(instance(key)));
    }

    /** Lets an instance go on that rests, so that it can take its last message. */
    void resumeIfResting(String key) {
        if (runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .suspended()
                        .count()
                > 0) {
            resume(key);
        }
    }

    private MessageCorrelationBuilder correlation(String key, String message) {
        return runtime.createMessageCorrelation(message).processInstanceBusinessKey(key);
    }

    private String openTask(String key, Act act) {
        List<Task> open =
                tasks.createTaskQuery().processInstanceBusinessKey(key).active().list();
        return open.stream()
                .filter(task -> contract.of(task).act() == act)
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

    private static void translating(Runnable move) {
        try {
            move.run();
        } catch (OptimisticLockingException | MismatchingMessageCorrelationException conflict) {
            throw new OptimisticLockingFailureException("the process moved meanwhile", conflict);
        }
    }
}
