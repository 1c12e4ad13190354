package vn.dondoc.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestClock;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.access.Denied;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Refusal;

/** The fixed meanings of domain §5 that belong to a duty, each through the services, the engine and the database. */
@OfficeTest
@ExtendWith(Reconciled.class)
class DutyRulesTest {

    private final TestOfficeCast cast;
    private final TestDocuments documents;
    private final Duties duties;
    private final Supervision supervision;
    private final TestDuties made;
    private final TestClock clock;

    @Autowired
    DutyRulesTest(
            TestOfficeCast cast,
            TestDocuments documents,
            Duties duties,
            Supervision supervision,
            TestDuties made,
            TestClock clock) {
        this.cast = cast;
        this.documents = documents;
        this.duties = duties;
        this.supervision = supervision;
        this.made = made;
        this.clock = clock;
    }

    @AfterEach
    void backToTheBeginning() {
        clock.reset();
    }

    @Test
    void rule_1_done_is_said_only_of_what_was_confirmed() {
        DutyId duty = made.submitted();
        assertThat(made.view(duty).status().state()).isEqualTo(DutyState.SUBMITTED);
        assertThat(made.view(duty).status().timeliness()).isNotEqualTo(Timeliness.DONE_ON_TIME);

        cast.does(cast.author(), () -> supervision.confirm(duty));

        assertThat(made.view(duty).status().timeliness()).isEqualTo(Timeliness.DONE_ON_TIME);
    }

    @Test
    void rule_2_waiting_at_the_giving_side_never_turns_a_duty_red() {
        clock.set(LocalDateTime.of(2022, 6, 30, 23, 59));
        DutyId duty = made.submitted();

        clock.set(LocalDateTime.of(2022, 7, 20, 8, 0));
        assertThat(made.view(duty).status().timeliness()).isEqualTo(Timeliness.IN_TIME);
        cast.does(cast.author(), () -> supervision.confirm(duty));

        assertThat(made.view(duty).status().timeliness()).isEqualTo(Timeliness.DONE_ON_TIME);
    }

    @Test
    void rule_3_on_time_is_judged_against_the_original_and_the_effective_due() {
        DutyId duty = made.submitted();
        clock.set(LocalDateTime.of(2022, 6, 28, 8, 0));
        cast.does(
                cast.author(),
                () -> supervision.askForMore(
                        duty, ReturnKind.NEW_REQUIREMENT, "Thêm phụ lục", LocalDate.of(2022, 7, 15)));
        clock.set(LocalDateTime.of(2022, 7, 10, 8, 0));
        cast.does(cast.wardStaff(1), () -> duties.report(duty, documents.result()));
        cast.does(cast.wardHead(1), () -> duties.approve(duty));
        cast.does(cast.author(), () -> supervision.confirm(duty));

        assertThat(made.view(duty).status().timeliness()).isEqualTo(Timeliness.DONE_ON_TIME);
        assertThat(made.view(duty).dues().againstOriginal()).isEqualTo(Timeliness.DONE_LATE);
    }

    @Test
    void rule_4_an_incomplete_result_adds_the_working_days_it_lay_with_the_giving_side() {
        DutyId duty = made.submitted();
        clock.set(LocalDateTime.of(2022, 6, 23, 8, 0));

        cast.does(cast.author(), () -> supervision.askForMore(duty, ReturnKind.INCOMPLETE, "Thiếu số liệu", null));

        assertThat(made.view(duty).status().due()).isEqualTo(LocalDate.of(2022, 7, 5));
        assertThat(made.view(duty).status().state()).isEqualTo(DutyState.IN_PROGRESS);
    }

    @Test
    void rule_4_an_incomplete_result_adds_at_least_one_working_day() {
        DutyId duty = made.submitted();

        cast.does(cast.author(), () -> supervision.askForMore(duty, ReturnKind.INCOMPLETE, "Thiếu số liệu", null));

        assertThat(made.view(duty).status().due()).isEqualTo(LocalDate.of(2022, 7, 1));
    }

    @Test
    void rule_4_a_new_requirement_must_carry_a_new_due() {
        DutyId duty = made.submitted();

        assertThatThrownBy(() -> cast.does(
                        cast.author(),
                        () -> supervision.askForMore(duty, ReturnKind.NEW_REQUIREMENT, "Thêm phụ lục", null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("duty.fault.new-due");
        assertThat(made.view(duty).status().state()).isEqualTo(DutyState.SUBMITTED);
    }

    @Test
    void rule_5_a_due_ends_at_midnight_in_the_office() {
        DutyId lateByAMinute = made.sentAndTakenOn();
        clock.set(LocalDateTime.of(2022, 7, 1, 0, 0));

        cast.does(cast.wardStaff(1), () -> duties.report(lateByAMinute, documents.result()));
        cast.does(cast.wardHead(1), () -> duties.approve(lateByAMinute));
        cast.does(cast.author(), () -> supervision.confirm(lateByAMinute));

        assertThat(made.view(lateByAMinute).status().timeliness()).isEqualTo(Timeliness.DONE_LATE);
    }

    @Test
    void rule_9_confirmation_belongs_to_monitor_secretary_or_signer() {
        for (PersonId confirmer : List.of(cast.author(), cast.secretary(), cast.leader())) {
            DutyId duty = made.submitted();

            cast.does(confirmer, () -> supervision.confirm(duty));

            assertThat(made.view(duty).status().state()).isEqualTo(DutyState.COMPLETED);
        }
        DutyId duty = made.submitted();
        assertThatThrownBy(() -> cast.does(cast.clerk(), () -> supervision.confirm(duty)))
                .isInstanceOf(Denied.class);
    }

    @Test
    void rule_9_within_the_drafting_unit_the_heads_approval_is_the_confirmation() {
        DutyId duty = made.ownDuty();
        cast.does(cast.head(), () -> duties.takeOn(duty, cast.author(), null));
        cast.does(cast.author(), () -> duties.report(duty, documents.result()));

        cast.does(cast.head(), () -> duties.approve(duty));

        assertThat(made.view(duty).status().state()).isEqualTo(DutyState.COMPLETED);
    }

    @Test
    void rule_9_nobody_confirms_what_they_alone_reported() {
        DutyId duty = made.ownDuty();
        cast.does(cast.head(), () -> duties.takeOn(duty, cast.head(), null));

        cast.does(cast.head(), () -> duties.report(duty, documents.result()));

        assertThat(made.view(duty).status().state()).isEqualTo(DutyState.SUBMITTED);
        cast.does(cast.author(), () -> supervision.confirm(duty));
        assertThat(made.view(duty).status().state()).isEqualTo(DutyState.COMPLETED);
    }
}
