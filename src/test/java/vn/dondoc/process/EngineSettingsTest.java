package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.OfficeTest;

/** Every setting of the engine that matters, read back from the engine: a misspelt key must not pass. */
@OfficeTest
class EngineSettingsTest {

    private final ProcessEngineConfigurationImpl settings;

    @Autowired
    EngineSettingsTest(ProcessEngine engine) {
        this.settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    @Test
    void history_is_kept_by_activity_and_for_five_years() {
        assertThat(settings.getHistoryLevel()).isEqualTo(HistoryLevel.HISTORY_LEVEL_ACTIVITY);
        assertThat(settings.getHistoryTimeToLive()).isEqualTo("P1825D");
    }

    @Test
    void no_text_of_a_user_becomes_an_expression_and_no_object_is_serialized() {
        assertThat(settings.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(settings.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(settings.isJavaSerializationFormatEnabled()).isFalse();
    }

    @Test
    void a_failed_job_is_tried_again_five_times_with_growing_pauses() {
        assertThat(settings.getFailedJobRetryTimeCycle()).isEqualTo("PT10S,PT1M,PT10M,PT1H,PT6H");
        assertThat(settings.isJobExecutorAcquireByDueDate()).isTrue();
    }

    @Test
    void access_is_ours_and_the_schema_is_flyways() {
        assertThat(settings.isAuthorizationEnabled()).isFalse();
        assertThat(settings.isMetricsEnabled()).isFalse();
        assertThat(settings.getDatabaseSchemaUpdate()).isEqualTo("false");
    }

    @Test
    void the_job_executor_is_off_in_tests() {
        assertThat(settings.getJobExecutor().isActive()).isFalse();
    }
}
