package vn.dondoc.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.duty.DutyState.CANCELLED;
import static vn.dondoc.duty.DutyState.COMPLETED;
import static vn.dondoc.duty.DutyState.CONTRIBUTED;
import static vn.dondoc.duty.DutyState.IN_PROGRESS;
import static vn.dondoc.duty.DutyState.IN_REVIEW;
import static vn.dondoc.duty.DutyState.OPEN;
import static vn.dondoc.duty.DutyState.REFERRED_BACK;
import static vn.dondoc.duty.DutyState.RELEASED;
import static vn.dondoc.duty.DutyState.SENT;
import static vn.dondoc.duty.DutyState.SUBMITTED;
import static vn.dondoc.duty.DutyState.SUSPENDED;
import static vn.dondoc.duty.DutyState.TRANSFERRED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.dondoc.TestDeadlines;
import vn.dondoc.common.Due;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.trail.Facts;

/** The verbs of a duty guard themselves, lead where domain §4 says, and each raises its fact. */
class DutyTest {

    private static final Instant NOW = Instant.parse("2022-06-20T01:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2022, 6, 30);
    private static final PersonId PERSON = new PersonId(7);
    private static final UnitId WARD = new UnitId("P03");

    /**
     * A verb of a duty.
     *
     * @param name what it is called here
     * @param verb does it
     * @param from the states in which it is possible
     * @param to the state it leads to, or null if it stays
     * @param fact the fact it raises
     */
    private record Verb(String name, Consumer<Duty> verb, Set<DutyState> from, DutyState to, Class<?> fact) {}

    private static final List<Verb> OF_A_LEAD = List.of(
            new Verb("take on", duty -> duty.takeOn(PERSON, null), Set.of(SENT), IN_PROGRESS, DutyFact.TakenOn.class),
            new Verb(
                    "hand over",
                    duty -> duty.handTo(PERSON),
                    Set.of(IN_PROGRESS),
                    IN_PROGRESS,
                    DutyFact.HandedOver.class),
            new Verb("report", Duty::report, Set.of(IN_PROGRESS), IN_REVIEW, DutyFact.Reported.class),
            new Verb(
                    "submit",
                    duty -> duty.submit(NOW),
                    Set.of(IN_PROGRESS, IN_REVIEW),
                    SUBMITTED,
                    DutyFact.Submitted.class),
            new Verb("confirm", duty -> duty.confirm(NOW), Set.of(SUBMITTED), COMPLETED, DutyFact.Confirmed.class),
            new Verb(
                    "send back",
                    duty -> duty.sendBack(TestDeadlines.of(DUE, MadeDuty.DAYS)),
                    Set.of(IN_REVIEW, SUBMITTED),
                    IN_PROGRESS,
                    DutyFact.Returned.class),
            new Verb(
                    "refer back",
                    Duty::referBack,
                    Set.of(SENT, IN_PROGRESS),
                    REFERRED_BACK,
                    DutyFact.ReferredBack.class),
            new Verb(
                    "suspend",
                    Duty::suspend,
                    Set.of(SENT, IN_PROGRESS, IN_REVIEW, SUBMITTED, REFERRED_BACK),
                    SUSPENDED,
                    DutyFact.Suspended.class),
            new Verb(
                    "resume",
                    duty -> duty.resume(IN_REVIEW, TestDeadlines.of(DUE, MadeDuty.DAYS)),
                    Set.of(SUSPENDED),
                    IN_REVIEW,
                    DutyFact.Resumed.class),
            new Verb("cancel", duty -> duty.cancel(NOW), open(), CANCELLED, DutyFact.Cancelled.class),
            new Verb("transfer", duty -> duty.transfer(NOW), open(), TRANSFERRED, DutyFact.Transferred.class));

    private static final List<Verb> OF_A_COORDINATION = List.of(
            new Verb("contribute", Duty::contribute, Set.of(OPEN), CONTRIBUTED, DutyFact.Contributed.class),
            new Verb(
                    "release",
                    duty -> duty.release(NOW),
                    Set.of(OPEN, CONTRIBUTED),
                    RELEASED,
                    DutyFact.Released.class));

    private static Set<DutyState> open() {
        return EnumSet.of(SENT, IN_PROGRESS, IN_REVIEW, SUBMITTED, REFERRED_BACK, SUSPENDED);
    }

    @TestFactory
    Stream<DynamicTest> a_verb_is_possible_in_its_states_alone_and_raises_one_fact() {
        return Stream.concat(
                OF_A_LEAD.stream().flatMap(verb -> cases(verb, DutyRole.LEAD)),
                OF_A_COORDINATION.stream().flatMap(verb -> cases(verb, DutyRole.COORDINATE)));
    }

    private static Stream<DynamicTest> cases(Verb verb, DutyRole role) {
        return Arrays.stream(DutyState.values())
                .filter(state -> ofCoordination(state) == (role == DutyRole.COORDINATE))
                .map(state -> DynamicTest.dynamicTest(verb.name() + " when " + state, () -> check(verb, role, state)));
    }

    private static boolean ofCoordination(DutyState state) {
        return state == OPEN || state == CONTRIBUTED || state == RELEASED;
    }

    private static void check(Verb verb, DutyRole role, DutyState state) {
        Duty duty = in(state, role);

        if (!verb.from().contains(state)) {
            assertThatThrownBy(() -> verb.verb().accept(duty)).isInstanceOf(Refusal.class);
            assertThat(duty.state()).isEqualTo(state);
            assertThat(Facts.of(duty)).isEmpty();
            return;
        }
        verb.verb().accept(duty);
        assertThat(duty.state()).isEqualTo(verb.to());
        assertThat(Facts.of(duty)).singleElement().satisfies(fact -> {
            assertThat(fact).isInstanceOf(verb.fact());
            DutyFact.Change change = ((DutyFact) fact).change();
            assertThat(change.before()).isEqualTo(state);
            assertThat(change.after()).isEqualTo(verb.to());
        });
    }

    @Test
    void a_duty_on_its_way_cannot_be_referred_back() {
        Duty duty = in(SENT, DutyRole.LEAD);
        duty.deliveredAt = null;

        assertThatThrownBy(duty::referBack).isInstanceOf(Refusal.class).hasMessageContaining("not-delivered");
    }

    @Test
    void the_unit_is_reminded_only_while_it_is_its_turn() {
        for (DutyState state : open()) {
            Duty duty = in(state, DutyRole.LEAD);
            if (state.withUnit()) {
                duty.urge();
                assertThat(Facts.of(duty)).singleElement().isInstanceOf(DutyFact.Urged.class);
            } else {
                assertThatThrownBy(duty::urge).isInstanceOf(Refusal.class);
            }
        }
    }

    @Test
    void a_successor_keeps_both_dues_and_says_that_it_was_opened() {
        Duty duty = in(IN_PROGRESS, DutyRole.LEAD);
        duty.effectiveDue = TestDeadlines.of(DUE.plusDays(5), MadeDuty.DAYS);

        Duty next = duty.successorIn(new UnitId("P08"), NOW);
        next.id = 9L;

        assertThat(next.originalDue()).isEqualTo(Due.on(DUE));
        assertThat(next.effectiveDue()).isEqualTo(DUE.plusDays(5));
        assertThat(next.deadline()).isEqualTo(duty.deadline());
        assertThat(Facts.of(next)).singleElement().isInstanceOf(DutyFact.Opened.class);
    }

    @Test
    void rule_6_joint_work_has_one_key_whoever_leads_it_and_gives_it_up_when_it_ends_or_is_referred_back() {
        assertThat(in(SENT, DutyRole.LEAD).leadKey).isEqualTo("clause 3 P03");
        assertThat(joint(WARD).leadKey).isEqualTo(joint(new UnitId("P08")).leadKey);

        Duty referred = in(SENT, DutyRole.LEAD);
        referred.referBack();
        Duty cancelled = in(SENT, DutyRole.LEAD);
        cancelled.cancel(NOW);

        assertThat(referred.leadKey).isNull();
        assertThat(cancelled.leadKey).isNull();
    }

    @Test
    void what_a_book_finished_is_completed_with_its_verdict_and_a_coordination_is_released() {
        Duty lead = in(SENT, DutyRole.LEAD);
        Duty coordination = in(OPEN, DutyRole.COORDINATE);

        lead.finishedByBook(BookVerdict.LATE, NOW);
        coordination.finishedByBook(BookVerdict.LATE, NOW);

        assertThat(lead.state()).isEqualTo(COMPLETED);
        assertThat(lead.bookVerdict()).isEqualTo(BookVerdict.LATE);
        assertThat(coordination.state()).isEqualTo(RELEASED);
        assertThat(coordination.bookVerdict()).isNull();
    }

    private static Duty in(DutyState state, DutyRole role) {
        Duty duty = MadeDuty.of(role, false, WARD, DUE, NOW);
        duty.id = 5L;
        duty.deliveredAt = NOW;
        duty.state = state;
        assertThat(duty.id()).isEqualTo(new DutyId(5));
        return duty;
    }

    private static Duty joint(UnitId unit) {
        return MadeDuty.of(DutyRole.LEAD, true, unit, DUE, NOW);
    }
}
