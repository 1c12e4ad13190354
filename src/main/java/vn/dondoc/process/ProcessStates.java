package vn.dondoc.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.ProcessState;
import vn.dondoc.common.StepName;

/** Reads where an instance stands: the one thing a screen asks of the engine. */
@Component
class ProcessStates {

    private final HistoryService history;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final TaskContract contract;

    ProcessStates(HistoryService history, RuntimeService runtime, RepositoryService repository, TaskContract contract) {
        this.history = history;
        this.runtime = runtime;
        this.repository = repository;
        this.contract = contract;
    }

    ProcessState of(String key) {
        HistoricProcessInstance instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .singleResult();
        if (instance == null) {
            return ProcessState.NONE;
        }
        List<ProcessState.Step> entered = entered(instance.getId());
        Instant since = entered.stream()
                .map(ProcessState.Step::left)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(instance.getStartTime().toInstant());
        return new ProcessState(
                diagram(instance.getProcessDefinitionId()),
                Stream.concat(entered.stream(), waitingForJobs(instance.getId(), since))
                        .toList());
    }

    private List<ProcessState.Step> entered(String instance) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(this::step)
                .toList();
    }

    /** What a job has yet to enter: the instance stands there, but the engine's history does not know it before. */
    private Stream<ProcessState.Step> waitingForJobs(String instance, Instant since) {
        return Stream.ofNullable(runtime.getActivityInstance(instance))
                .flatMap(ProcessStates::transitions)
                .map(waiting -> new ProcessState.Step(
                        waiting.getActivityId(), plain(waiting.getActivityName()), false, since, null));
    }

    private static Stream<TransitionInstance> transitions(ActivityInstance scope) {
        return Stream.concat(
                Stream.of(scope.getChildTransitionInstances()),
                Stream.of(scope.getChildActivityInstances()).flatMap(ProcessStates::transitions));
    }

    private ProcessState.Step step(HistoricActivityInstance activity) {
        return new ProcessState.Step(
                activity.getActivityId(),
                nameOf(activity),
                isTask(activity),
                activity.getStartTime().toInstant(),
                instant(activity.getEndTime()));
    }

    /** A task is called in both languages what its diagram calls it; anything else has one name. */
    private StepName nameOf(HistoricActivityInstance activity) {
        return isTask(activity)
                ? contract.of(activity.getProcessDefinitionId(), activity.getActivityId())
                        .name()
                : plain(activity.getActivityName());
    }

    private static boolean isTask(HistoricActivityInstance activity) {
        return "userTask".equals(activity.getActivityType());
    }

    private static StepName plain(@Nullable String name) {
        String said = Objects.requireNonNullElse(name, "");
        return new StepName(said, said);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private String diagram(String definition) {
        try (var model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
