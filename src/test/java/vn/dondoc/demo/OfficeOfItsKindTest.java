package vn.dondoc.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import vn.dondoc.OfficeTest;
import vn.dondoc.TestPeople;
import vn.dondoc.demo.StrangeOffice.Whose;
import vn.dondoc.organization.Directory;

/** A real office opens no data of the sample, nor the sample those of a real office, and each lives in its own folder. */
@OfficeTest
class OfficeOfItsKindTest {

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final Directory directory;

    @Autowired
    OfficeOfItsKindTest(DataSource dataSource, JdbcClient jdbc, Directory directory, TestPeople people) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.directory = directory;
        people.unit("KIND", "BAN_DANG");
    }

    @AfterEach
    void unmarked() {
        jdbc.sql("delete from sample_load").update();
    }

    @Test
    void each_opens_its_own() {
        assertThatCode(started()).doesNotThrowAnyException();
        marked();
        assertThatCode(started("demo")).doesNotThrowAnyException();
    }

    @Test
    void a_real_office_does_not_open_the_sample_also_not_one_half_loaded() {
        marked();

        assertThatThrownBy(started())
                .isInstanceOfSatisfying(
                        StrangeOffice.class,
                        refused -> assertThat(refused.whose()).isEqualTo(Whose.SAMPLE));
    }

    @Test
    void the_sample_does_not_open_a_real_office() {
        assertThatThrownBy(started("demo"))
                .isInstanceOfSatisfying(
                        StrangeOffice.class,
                        refused -> assertThat(refused.whose()).isEqualTo(Whose.REAL));
    }

    @ParameterizedTest
    @EnumSource
    void why_and_how_to_go_on_is_said_in_both_languages(Whose whose) {
        FailureAnalysis said =
                Objects.requireNonNull(new StrangeOfficeAnalyzer().analyze(new StrangeOffice(whose, "jdbc:h2:x")));

        assertThat(said.getDescription().lines()).hasSize(2).allMatch(line -> line.contains("jdbc:h2:x"));
        assertThat(said.getAction().lines()).hasSize(2).allMatch(line -> line.contains("spring.datasource.url"));
    }

    @Test
    void each_lives_in_a_folder_of_its_own() {
        assertThat(setting("spring.datasource.url")).contains("./data/dondoc;");
        assertThat(setting("spring.datasource.url", "demo")).contains("./data/sample/dondoc;", "WRITE_DELAY=0");
        assertThat(setting("dondoc.files.folder")).isEqualTo("null");
        assertThat(setting("dondoc.files.folder", "demo")).isEqualTo("./data/sample/files");
    }

    private static String setting(String name, String... profiles) {
        StandardEnvironment environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment, null, null, profiles);
        return String.valueOf(environment.getProperty(name));
    }

    private void marked() {
        jdbc.sql("insert into sample_load (started_at) values (current_timestamp)")
                .update();
    }

    private ThrowingCallable started(String... profiles) {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles(profiles);
        return new OfficeOfItsKind(environment, dataSource, jdbc, directory)::afterSingletonsInstantiated;
    }
}
