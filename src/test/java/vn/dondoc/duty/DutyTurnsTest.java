package vn.dondoc.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
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
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;

/** The turns a duty may take on its way, each through the services, the engine and the database. */
@OfficeTest
@ExtendWith(Reconciled.class)
class DutyTurnsTest {

    private final TestOfficeCast cast;
    private final TestDocuments documents;
    private final Duties duties;
    private final Supervision supervision;
    private final Redirection redirection;
    private final TestDuties made;
    private final TestClock clock;

    @Autowired
    DutyTurnsTest(
            TestOfficeCast cast,
            TestDocuments documents,
            Duties duties,
            Supervision supervision,
            Redirection redirection,
            TestDuties made,
            TestClock clock) {
        this.cast = cast;
        this.documents = documents;
        this.duties = duties;
        this.supervision = supervision;
        this.redirection = redirection;
        this.made = made;
        this.clock = clock;
    }

    @AfterEach
    void backToTheBeginning() {
        clock.reset();
    }

    @Test
    void a_head_who_does_it_herself_reports_straight_to_the_giving_side() {
        DutyId duty = made.sent();
        cast.does(cast.wardHead(1), () -> duties.takeOn(duty, cast.wardHead(1), null));

        cast.does(cast.wardHead(1), () -> duties.report(duty, documents.result()));

        assertThat(made.view(duty).status().state()).isEqualTo(DutyState.SUBMITTED);
    }

    @Test
    void the_head_may_ask_for_more_before_the_result_leaves_the_unit() {
        DutyId duty = made.sentAndTakenOn();
        cast.does(cast.wardStaff(1), () -> duties.report(duty, documents.result()));

        cast.does(cast.wardHead(1), () -> duties.askForMore(duty, "Thiếu ảnh"));

        assertThat(made.view(duty).status().state()).isEqualTo(DutyState.IN_PROGRESS);
        assertThat(made.view(duty).result().submissions())
                .singleElement()
                .satisfies(
                        version -> assertThat(version.ending().returnReason()).isEqualTo("Thiếu ảnh"));
    }

    @Test
    void a_duty_referred_back_is_retargeted_or_cancelled_by_the_monitor() {
        DutyId wrong = made.sent();
        cast.does(cast.wardHead(1), () -> duties.referBack(wrong, "Không đúng chức năng"));
        assertThat(made.view(wrong).status().state()).isEqualTo(DutyState.REFERRED_BACK);

        UnitId better = cast.ward(7);
        DutyId next = cast.as(cast.author(), () -> redirection.retarget(wrong, better, "Đúng chức năng"));

        assertThat(made.view(wrong).status().state()).isEqualTo(DutyState.TRANSFERRED);
        assertThat(made.view(wrong).headline().successor()).isEqualTo(next);
        assertThat(made.view(next).status().state()).isEqualTo(DutyState.SENT);
        assertThat(made.view(next).status().due()).isEqualTo(TestDocuments.DUE);
        cast.does(cast.wardHead(7), () -> duties.takeOn(next, cast.wardStaff(7), null));
    }

    @Test
    void a_suspended_duty_goes_on_where_it_stood_with_the_working_days_it_had_left() {
        DutyId duty = made.sentAndTakenOn();
        cast.does(cast.author(), () -> supervision.suspend(duty, "Chờ chủ trương"));
        assertThatThrownBy(() -> cast.does(cast.wardStaff(1), () -> duties.report(duty, documents.result())))
                .isInstanceOf(Refusal.class);
        clock.set(LocalDateTime.of(2022, 6, 27, 8, 0));

        cast.does(cast.author(), () -> supervision.resume(duty));

        assertThat(made.view(duty).status().state()).isEqualTo(DutyState.IN_PROGRESS);
        assertThat(made.view(duty).status().due()).isEqualTo(LocalDate.of(2022, 7, 7));
        cast.does(cast.wardStaff(1), () -> duties.report(duty, documents.result()));
    }

    @Test
    void a_duty_handed_to_a_colleague_waits_for_the_colleague_alone() {
        DutyId duty = made.sentAndTakenOn();

        cast.does(cast.wardStaff(1), () -> duties.handTo(duty, cast.wardClerk(1)));

        assertThatThrownBy(() -> cast.does(cast.wardStaff(1), () -> duties.report(duty, documents.result())))
                .isInstanceOf(Denied.class);
        cast.does(cast.wardClerk(1), () -> duties.report(duty, documents.result()));
        assertThat(made.view(duty).status().state()).isEqualTo(DutyState.IN_REVIEW);
    }

    @Test
    void a_suspended_duty_may_be_cancelled() {
        DutyId duty = made.sentAndTakenOn();
        cast.does(cast.author(), () -> supervision.suspend(duty, "Chờ chủ trương"));

        cast.does(cast.author(), () -> redirection.cancel(duty, "Không làm nữa"));

        assertThat(made.view(duty).status().state()).isEqualTo(DutyState.CANCELLED);
    }
}
