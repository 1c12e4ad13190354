package vn.dondoc.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DemoTest;
import vn.dondoc.access.RunAs;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.Reconciliation;
import vn.dondoc.document.DocumentState;
import vn.dondoc.duty.DutyState;
import vn.dondoc.organization.Directory;

/** The sample office on the morning it opens: something at every step, put there by the people whose acts they are. */
@DemoTest
class SamplePlayTest {

    private static final String WARDS = "exists (select 1 from document d where d.id = a.document_id"
            + " and d.summary like '%13 phường' and d.state = 'ISSUED')";
    private static final String DOCUMENT =
            "select 1 from document d where t.object_kind = 'DOCUMENT' and cast(d.id as varchar(20)) = t.object_id";
    private static final String DUTY =
            "select 1 from duty a where t.object_kind = 'DUTY' and cast(a.id as varchar(20)) = t.object_id";
    private static final String IN_PROGRESS = "a.role = 'LEAD' and a.state = 'IN_PROGRESS' and ";

    private final JdbcClient jdbc;
    private final RunAs runAs;
    private final Directory directory;
    private final Reconciliation reconciliation;
    private final SampleClock clock;

    @Autowired
    SamplePlayTest(
            JdbcClient jdbc, RunAs runAs, Directory directory, Reconciliation reconciliation, SampleClock clock) {
        this.jdbc = jdbc;
        this.runAs = runAs;
        this.directory = directory;
        this.reconciliation = reconciliation;
        this.clock = clock;
    }

    @ParameterizedTest
    @EnumSource(value = DocumentState.class, mode = EnumSource.Mode.EXCLUDE, names = "DISCARDED")
    void a_document_is_at_every_step(DocumentState state) {
        assertThat(rows("document d", "d.state = '" + state + "'")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(DutyState.class)
    void a_duty_is_in_every_state(DutyState state) {
        assertThat(rows("duty a", "a.state = '" + state + "'")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DutyState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OPEN", "CONTRIBUTED", "RELEASED"})
    void the_plan_of_the_thirteen_wards_has_a_lead_duty_in_every_state(DutyState state) {
        assertThat(rows("duty a", WARDS + " and a.role = 'LEAD' and a.state = '" + state + "'"))
                .isNotEmpty();
    }

    @Test
    void duties_are_overdue_and_due_soon_and_done_in_time_and_late() {
        String left = " and cast(a.submitted_at at time zone 'Asia/Ho_Chi_Minh' as date) ";

        assertThat(rows("duty a", IN_PROGRESS + "a.effective_due < date '2022-06-23'"))
                .isNotEmpty();
        assertThat(rows("duty a", IN_PROGRESS + "a.effective_due between date '2022-06-23' and date '2022-06-28'"))
                .isNotEmpty();
        assertThat(rows("duty a", WARDS + " and a.state = 'COMPLETED'" + left + "<= a.effective_due"))
                .isNotEmpty();
        assertThat(rows("duty a", WARDS + " and a.state = 'COMPLETED'" + left + "> a.effective_due"))
                .isNotEmpty();
    }

    @Test
    void results_came_back_as_incomplete_and_with_a_new_requirement_and_one_has_files() {
        String back = "s.return_kind = '%s' and exists (select 1 from duty a where a.id = s.duty_id"
                + " and a.state = 'IN_PROGRESS')";

        assertThat(rows("submission s", back.formatted("INCOMPLETE"))).isNotEmpty();
        assertThat(rows("submission s", back.formatted("NEW_REQUIREMENT"))).isNotEmpty();
        assertThat(rows("stored_file f", "f.owner like 'SUBMISSION/%'")).hasSizeGreaterThan(5);
    }

    @Test
    void a_joint_work_has_a_contributor_and_a_directive_is_cited_and_a_notice_read() {
        assertThat(rows("duty a", "a.joint = true and a.state = 'CONTRIBUTED'")).isNotEmpty();
        assertThat(jdbc.sql("select count(*) from document_basis b join document d on d.id = b.basis_id"
                                + " where d.kind = 'DIRECTIVE'")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
        assertThat(recipients("read_at is not null")).isPositive();
        assertThat(recipients("delivered_at is not null and read_at is null")).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "lamott, REVISE",
        "lamott, DECIDE_REFERRAL",
        "lienctb, REVIEW",
        "lienctb, TAKE_ON",
        "triqm, SIGN",
        "vinhdl, ISSUE",
        "cuchtk, REVISE",
        "cuchtk, CONFIRM",
        "cuchtk, CLOSE",
        "lamott, CARRY_OUT",
        "suongpn, CONFIRM",
        "giengdc, APPROVE",
        "giengdc, TAKE_ON",
        "hanntn2, CARRY_OUT",
        "sonqv, TAKE_ON",
        "sonqv, CARRY_OUT"
    })
    void something_waits_for_whoever_signs_in(String username, String act) {
        var person = directory.credentialsOf(username).orElseThrow().person();
        List<String> holders = new ArrayList<>(List.of("PERSON@" + person));
        directory.hatsOf(person, OfficeTime.today(clock)).forEach(hat -> {
            holders.add(hat.role() + "@" + hat.unit());
            holders.add("PERSON@" + person + "@" + hat.unit());
        });

        assertThat(jdbc.sql("select count(*) from work_item where closed_at is null and act = ? and holder in ('"
                                + String.join("', '", holders) + "')")
                        .param(act)
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void nobody_acted_beyond_their_own_and_nothing_was_done_by_the_system() {
        assertThat(wrong("t.actor is null or t.hat_role = 'SYSTEM' or not exists (select 1 from membership m"
                        + " where m.person_id = t.actor and m.role = t.hat_role and m.unit_code = t.hat_unit)"))
                .isEmpty();
        assertThat(wrong("t.command = 'document.sign' and not exists (" + DOCUMENT + " and d.signer = t.actor)"))
                .isEmpty();
        assertThat(wrong("t.command = 'document.issue' and not exists (" + DOCUMENT + " and t.hat_role = 'CLERK'"
                        + " and t.hat_unit = (select u.registry_unit from unit u where u.code = d.issuing_body))"))
                .isEmpty();
        assertThat(wrong("t.command in ('duty.take-on', 'duty.approve', 'duty.refer-back', 'duty.report')"
                        + " and not exists (" + DUTY + " and t.hat_unit = a.unit_code)"))
                .isEmpty();
        assertThat(wrong("t.command = 'duty.confirm' and not exists (" + DUTY + " and (t.actor = a.monitor"
                        + " or t.actor = a.signer or (t.hat_role = 'SECRETARY' and t.hat_unit = a.drafting_unit)))"))
                .isEmpty();
    }

    @Test
    void every_act_bears_its_own_time_before_the_office_opens() {
        assertThat(wrong("t.at < timestamp with time zone '2022-06-20 08:00:00+07'"
                        + " or t.at > timestamp with time zone '2022-06-22 17:00:00+07'"))
                .isEmpty();
        assertThat(OfficeTime.dayOf(clock.instant())).isEqualTo("2022-06-23");
    }

    @Test
    void engine_and_inbox_agree_with_documents_and_duties() {
        var administrator = directory.credentialsOf("menpth").orElseThrow().person();

        assertThat(runAs.person(administrator, reconciliation::run)).isEmpty();
    }

    private List<String> wrong(String condition) {
        return jdbc.sql("select t.command || ' by ' || t.actor_name || ' on ' || t.object_id from trail_entry t"
                        + " where t.object_kind in ('DOCUMENT', 'DUTY') and (" + condition + ")")
                .query(String.class)
                .list();
    }

    private List<Long> rows(String table, String condition) {
        String alias = table.substring(table.indexOf(' ') + 1);
        return jdbc.sql("select " + alias + ".id from " + table + " where " + condition)
                .query(Long.class)
                .list();
    }

    private long recipients(String condition) {
        return jdbc.sql("select count(*) from document_recipient where " + condition)
                .query(Long.class)
                .single();
    }
}
