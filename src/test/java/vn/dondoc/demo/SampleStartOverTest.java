package vn.dondoc.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DemoTest;
import vn.dondoc.access.Denied;
import vn.dondoc.access.RunAs;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Reconciliation;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.demo.SampleLoad.State;
import vn.dondoc.organization.Directory;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.plan.Plans;

/** A sample office that was loaded halfway starts over and is the very same; a real office is never taken for it. */
@DemoTest
class SampleStartOverTest {

    private static final PlanContent PLAN = new PlanContent(
            "Kế hoạch của riêng hôm nay", new UnitId("BTGQU"), LocalDate.of(2022, 7, 1), LocalDate.of(2022, 12, 31));

    private final SampleLoader loader;
    private final SampleLoad mark;
    private final SampleOffice office;
    private final SampleStartOver startOver;
    private final SampleSweep sweep;
    private final Plans plans;
    private final Directory directory;
    private final Reconciliation reconciliation;
    private final RunAs runAs;
    private final JdbcClient jdbc;

    @Autowired
    SampleStartOverTest(
            SampleLoader loader,
            SampleLoad mark,
            SampleOffice office,
            SampleStartOver startOver,
            SampleSweep sweep,
            Plans plans,
            Directory directory,
            Reconciliation reconciliation,
            RunAs runAs,
            JdbcClient jdbc) {
        this.loader = loader;
        this.mark = mark;
        this.office = office;
        this.startOver = startOver;
        this.sweep = sweep;
        this.plans = plans;
        this.directory = directory;
        this.reconciliation = reconciliation;
        this.runAs = runAs;
        this.jdbc = jdbc;
    }

    @Test
    void an_interrupted_load_starts_over_and_leads_to_the_same_office() {
        var rows = rowsOfEveryTable();
        List<String> history = history();
        runAs.person(person("cuchtk"), () -> plans.make(PLAN));
        mark.begin();

        loader.run(new DefaultApplicationArguments());

        assertThat(mark.state()).isEqualTo(State.FINISHED);
        assertThat(office.preparing()).isFalse();
        assertThat(history()).isEqualTo(history);
        assertThat(rowsOfEveryTable()).isEqualTo(rows);
        assertThat(runAs.person(person("menpth"), reconciliation::run)).isEmpty();
    }

    @Test
    void an_office_that_was_loaded_to_its_end_is_not_emptied() {
        assertThatIllegalStateException().isThrownBy(sweep::everything);
    }

    @Test
    void nobody_but_an_administrator_has_it_start_over() {
        for (String username : List.of("lamott", "triqm", "cuchtk", "kiencn")) {
            PersonId person = person(username);
            assertThat(runAs.person(person, startOver::offered)).isFalse();
            assertThatExceptionOfType(Denied.class)
                    .isThrownBy(() -> runAs.person(person, () -> {
                        startOver.start();
                        return null;
                    }));
        }
        assertThat(runAs.person(person("menpth"), startOver::offered)).isTrue();
        assertThat(office.preparing()).isFalse();
    }

    @Test
    void it_does_not_start_over_while_it_is_being_prepared() {
        PersonId administrator = person("menpth");
        assertThat(office.close()).isTrue();
        try {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> runAs.person(administrator, () -> {
                        startOver.start();
                        return null;
                    }));
        } finally {
            office.open();
        }
    }

    private PersonId person(String username) {
        return directory.credentialsOf(username).orElseThrow().person();
    }

    /** What everybody did, and at which minute. */
    private List<String> history() {
        return jdbc.sql("select at, actor_name, command from trail_entry order by id")
                .query((row, i) -> row.getTimestamp("at").toInstant().toString().substring(0, 16) + " "
                        + row.getString("actor_name") + " " + row.getString("command"))
                .list();
    }

    private TreeMap<String, Long> rowsOfEveryTable() {
        TreeMap<String, Long> rows = new TreeMap<>();
        jdbc.sql("select table_name from information_schema.tables where table_schema = current_schema"
                        + " and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select count(*) from \"" + table + "\"")
                                .query(Long.class)
                                .single()));
        return rows;
    }
}
