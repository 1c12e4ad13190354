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
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;

/** The fixed meanings of domain §5 that belong to a duty, each through the services, the engine and the database. */
@OfficeTest
@ExtendWith(Reconciled.class)
class DutyRulesTest {

    private final TestOfficeCast cast;
    private final TestDocuments documents;
    private final Duties duties;
    private final Supervision supervision;
    private final Redirection redirection;
    private final DutyPages pages;
    private final TestClock clock;

    @Autowired
    DutyRulesTest(
            TestOfficeCast cast,
            TestDocuments documents,
            Duties duties,
            Supervision supervision,
            Redirection redirection,
            DutyPages pages,
            TestClock clock) {
        this.cast = cast;
        this.documents = documents;
        this.duties = duties;
        this.supervision = supervision;
        this.redirection = redirection;
        this.pages = pages;
        this.clock = clock;
    }

    @AfterEach
    void backToTheBeginning() {
        clock.reset();
    }

    @Test
    void rule_1_done_is_said_only_of_what_was_confirmed() {
        DutyId duty = submitted();
        assertThat(view(duty).standing().state()).isEqualTo(DutyState.SUBMITTED);
        assertThat(view(duty).standing().timeliness()).isNotEqualTo(Timeliness.DONE_ON_TIME);

        cast.does(cast.author(), () -> supervision.confirm(duty));

        assertThat(view(duty).standing().timeliness()).isEqualTo(Timeliness.DONE_ON_TIME);
    }

    @Test
    void rule_2_waiting_at_the_giving_side_never_turns_a_duty_red() {
        clock.set(LocalDateTime.of(2022, 6, 30, 23, 59));
        DutyId duty = submitted();

        clock.set(LocalDateTime.of(2022, 7, 20, 8, 0));
        assertThat(view(duty).standing().timeliness()).isEqualTo(Timeliness.IN_TIME);
        cast.does(cast.author(), () -> supervision.confirm(duty));

        assertThat(view(duty).standing().timeliness()).isEqualTo(Timeliness.DONE_ON_TIME);
    }

    @Test
    void rule_3_on_time_is_judged_against_the_original_and_the_effective_due() {
        DutyId duty = submitted();
        clock.set(LocalDateTime.of(2022, 6, 28, 8, 0));
        cast.does(
                cast.author(),
                () -> supervision.askForMore(
                        duty, ReturnKind.NEW_REQUIREMENT, "Thêm phụ lục", LocalDate.of(2022, 7, 15)));
        clock.set(LocalDateTime.of(2022, 7, 10, 8, 0));
        cast.does(cast.wardStaff(1), () -> duties.report(duty, documents.result()));
        cast.does(cast.wardHead(1), () -> duties.submit(duty));
        cast.does(cast.author(), () -> supervision.confirm(duty));

        assertThat(view(duty).standing().timeliness()).isEqualTo(Timeliness.DONE_ON_TIME);
        assertThat(view(duty).dues().againstOriginal()).isEqualTo(Timeliness.DONE_LATE);
    }

    @Test
    void rule_4_an_incomplete_result_adds_the_working_days_it_lay_with_the_giving_side() {
        DutyId duty = submitted();
        clock.set(LocalDateTime.of(2022, 6, 23, 8, 0));

        cast.does(cast.author(), () -> supervision.askForMore(duty, ReturnKind.INCOMPLETE, "Thiếu số liệu", null));

        assertThat(view(duty).standing().due()).isEqualTo(LocalDate.of(2022, 7, 5));
        assertThat(view(duty).standing().state()).isEqualTo(DutyState.IN_PROGRESS);
    }

    @Test
    void rule_4_an_incomplete_result_adds_at_least_one_working_day() {
        DutyId duty = submitted();

        cast.does(cast.author(), () -> supervision.askForMore(duty, ReturnKind.INCOMPLETE, "Thiếu số liệu", null));

        assertThat(view(duty).standing().due()).isEqualTo(LocalDate.of(2022, 7, 1));
    }

    @Test
    void rule_4_a_new_requirement_must_carry_a_new_due() {
        DutyId duty = submitted();

        assertThatThrownBy(() -> cast.does(
                        cast.author(),
                        () -> supervision.askForMore(duty, ReturnKind.NEW_REQUIREMENT, "Thêm phụ lục", null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("duty.fault.new-due");
        assertThat(view(duty).standing().state()).isEqualTo(DutyState.SUBMITTED);
    }

    @Test
    void rule_5_a_due_ends_at_midnight_in_the_office() {
        DutyId lateByAMinute = sentAndTakenOn();
        clock.set(LocalDateTime.of(2022, 7, 1, 0, 0));

        cast.does(cast.wardStaff(1), () -> duties.report(lateByAMinute, documents.result()));
        cast.does(cast.wardHead(1), () -> duties.submit(lateByAMinute));
        cast.does(cast.author(), () -> supervision.confirm(lateByAMinute));

        assertThat(view(lateByAMinute).standing().timeliness()).isEqualTo(Timeliness.DONE_LATE);
    }

    @Test
    void rule_9_confirmation_belongs_to_monitor_secretary_or_signer() {
        for (PersonId confirmer : List.of(cast.author(), cast.secretary(), cast.leader())) {
            DutyId duty = submitted();

            cast.does(confirmer, () -> supervision.confirm(duty));

            assertThat(view(duty).standing().state()).isEqualTo(DutyState.COMPLETED);
        }
        DutyId duty = submitted();
        assertThatThrownBy(() -> cast.does(cast.clerk(), () -> supervision.confirm(duty)))
                .isInstanceOf(Denied.class);
    }

    @Test
    void rule_9_within_the_drafting_unit_the_heads_approval_is_the_confirmation() {
        DutyId duty = ownDuty();
        cast.does(cast.head(), () -> duties.takeOn(duty, cast.author(), null));
        cast.does(cast.author(), () -> duties.report(duty, documents.result()));

        cast.does(cast.head(), () -> duties.submit(duty));

        assertThat(view(duty).standing().state()).isEqualTo(DutyState.COMPLETED);
    }

    @Test
    void rule_9_nobody_confirms_what_they_alone_reported() {
        DutyId duty = ownDuty();
        cast.does(cast.head(), () -> duties.takeOn(duty, cast.head(), null));

        cast.does(cast.head(), () -> duties.report(duty, documents.result()));

        assertThat(view(duty).standing().state()).isEqualTo(DutyState.SUBMITTED);
        cast.does(cast.author(), () -> supervision.confirm(duty));
        assertThat(view(duty).standing().state()).isEqualTo(DutyState.COMPLETED);
    }

    @Test
    void a_head_who_does_it_herself_reports_straight_to_the_giving_side() {
        DutyId duty = sent();
        cast.does(cast.wardHead(1), () -> duties.takeOn(duty, cast.wardHead(1), null));

        cast.does(cast.wardHead(1), () -> duties.report(duty, documents.result()));

        assertThat(view(duty).standing().state()).isEqualTo(DutyState.SUBMITTED);
    }

    @Test
    void the_head_may_ask_for_more_before_the_result_leaves_the_unit() {
        DutyId duty = sentAndTakenOn();
        cast.does(cast.wardStaff(1), () -> duties.report(duty, documents.result()));

        cast.does(cast.wardHead(1), () -> duties.askForMore(duty, "Thiếu ảnh"));

        assertThat(view(duty).standing().state()).isEqualTo(DutyState.IN_PROGRESS);
        assertThat(view(duty).result().submissions())
                .singleElement()
                .satisfies(
                        version -> assertThat(version.ending().returnReason()).isEqualTo("Thiếu ảnh"));
    }

    @Test
    void a_duty_referred_back_is_retargeted_or_cancelled_by_the_monitor() {
        DutyId wrong = sent();
        cast.does(cast.wardHead(1), () -> duties.referBack(wrong, "Không đúng chức năng"));
        assertThat(view(wrong).standing().state()).isEqualTo(DutyState.REFERRED_BACK);

        UnitId better = cast.ward(7);
        DutyId next = cast.as(cast.author(), () -> redirection.retarget(wrong, better, "Đúng chức năng"));

        assertThat(view(wrong).standing().state()).isEqualTo(DutyState.TRANSFERRED);
        assertThat(view(wrong).headline().successor()).isEqualTo(next);
        assertThat(view(next).standing().state()).isEqualTo(DutyState.SENT);
        assertThat(view(next).standing().due()).isEqualTo(TestDocuments.DUE);
        cast.does(cast.wardHead(7), () -> duties.takeOn(next, cast.wardStaff(7), null));
    }

    @Test
    void a_suspended_duty_goes_on_where_it_stood_with_the_working_days_it_had_left() {
        DutyId duty = sentAndTakenOn();
        cast.does(cast.author(), () -> supervision.suspend(duty, "Chờ chủ trương"));
        assertThatThrownBy(() -> cast.does(cast.wardStaff(1), () -> duties.report(duty, documents.result())))
                .isInstanceOf(Refusal.class);
        clock.set(LocalDateTime.of(2022, 6, 27, 8, 0));

        cast.does(cast.author(), () -> supervision.resume(duty));

        assertThat(view(duty).standing().state()).isEqualTo(DutyState.IN_PROGRESS);
        assertThat(view(duty).standing().due()).isEqualTo(LocalDate.of(2022, 7, 7));
        cast.does(cast.wardStaff(1), () -> duties.report(duty, documents.result()));
    }

    @Test
    void a_duty_handed_to_a_colleague_waits_for_the_colleague_alone() {
        DutyId duty = sentAndTakenOn();

        cast.does(cast.wardStaff(1), () -> duties.handTo(duty, cast.wardClerk(1)));

        assertThatThrownBy(() -> cast.does(cast.wardStaff(1), () -> duties.report(duty, documents.result())))
                .isInstanceOf(Denied.class);
        cast.does(cast.wardClerk(1), () -> duties.report(duty, documents.result()));
        assertThat(view(duty).standing().state()).isEqualTo(DutyState.IN_REVIEW);
    }

    @Test
    void a_suspended_duty_may_be_cancelled() {
        DutyId duty = sentAndTakenOn();
        cast.does(cast.author(), () -> supervision.suspend(duty, "Chờ chủ trương"));

        cast.does(cast.author(), () -> redirection.cancel(duty, "Không làm nữa"));

        assertThat(view(duty).standing().state()).isEqualTo(DutyState.CANCELLED);
    }

    private DutyId sent() {
        DocumentId plan = documents.delivered(documents.plan(documents.each(List.of(cast.ward(1)))));
        return documents.dutyOf(plan, cast.ward(1));
    }

    private DutyId sentAndTakenOn() {
        DutyId duty = sent();
        cast.does(cast.wardClerk(1), () -> duties.takeOn(duty, cast.wardStaff(1), null));
        return duty;
    }

    private DutyId submitted() {
        DutyId duty = sentAndTakenOn();
        cast.does(cast.wardStaff(1), () -> duties.report(duty, documents.result()));
        cast.does(cast.wardHead(1), () -> duties.submit(duty));
        return duty;
    }

    private DutyId ownDuty() {
        DocumentId plan = documents.delivered(documents.plan(documents.each(List.of(cast.board()))));
        return documents.dutyOf(plan, cast.board());
    }

    private DutyPage view(DutyId duty) {
        return cast.as(cast.author(), () -> pages.open(duty));
    }
}
