package vn.dondoc.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Standing;

/** Reads where an instance stands: the one thing a screen asks of the engine. */
@Component
class Standings {

    private final HistoryService history;
    private final RepositoryService repository;

    Standings(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    Standing of(String key) {
        HistoricProcessInstance instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .singleResult();
        if (instance == null) {
            return Standing.NONE;
        }
        return new Standing(diagram(instance.getProcessDefinitionId()), steps(instance.getId()));
    }

    private List<Standing.Step> steps(String instance) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(Standings::step)
                .toList();
    }

    private static Standing.Step step(HistoricActivityInstance activity) {
        return new Standing.Step(
                activity.getActivityId(),
                Objects.requireNonNullElse(activity.getActivityName(), ""),
                "userTask".equals(activity.getActivityType()),
                activity.getStartTime().toInstant(),
                instant(activity.getEndTime()));
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
