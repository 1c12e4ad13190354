package vn.dondoc.oversight;

import static vn.dondoc.duty.DutyState.CANCELLED;
import static vn.dondoc.duty.DutyState.COMPLETED;
import static vn.dondoc.duty.DutyState.IN_PROGRESS;
import static vn.dondoc.duty.DutyState.IN_REVIEW;
import static vn.dondoc.duty.DutyState.REFERRED_BACK;
import static vn.dondoc.duty.DutyState.SENT;
import static vn.dondoc.duty.DutyState.SUBMITTED;
import static vn.dondoc.duty.DutyState.SUSPENDED;
import static vn.dondoc.duty.DutyState.TRANSFERRED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import vn.dondoc.TestClock;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.duty.DutyState;
import vn.dondoc.oversight.DutyHistory.Interval;

/** Lives of duties of the first half of 2022: taken on, reported, returned, suspended, retargeted, at any hour. */
final class RandomHistories {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int OFTEN_MIDNIGHT = 12;

    private RandomHistories() {}

    /** Something that happens after so many half days. */
    private record Turn(int halfDays, int choice) {}

    static Arbitrary<DutyHistory> ofUnit(String unit) {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, 160);
        Arbitrary<Integer> due = Arbitraries.integers().between(-5, 70).injectNull(0.15);
        Arbitrary<List<Turn>> turns = Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(0, 9))
                .as(Turn::new)
                .list()
                .ofMaxSize(9);
        Arbitrary<String> verdict = Arbitraries.of("ON_TIME", "LATE").injectNull(0.9);
        return Combinators.combine(day, due, turns, verdict)
                .as((given, days, walk, book) -> history(
                        unit, FIRST.plusDays(given), days == null ? null : FIRST.plusDays(given + days), walk, book));
    }

    private static DutyHistory history(
            String unit, LocalDate given, @Nullable LocalDate due, List<Turn> walk, @Nullable String verdict) {
        List<Interval> intervals = new ArrayList<>();
        List<Instant> sent = new ArrayList<>();
        intervals.add(new Interval(SENT, due, OfficeTime.startOf(given)));
        DutyState rested = SENT;
        for (Turn turn : walk) {
            Interval last = intervals.get(intervals.size() - 1);
            Instant at = last.from().plus(Duration.ofHours((long) turn.halfDays() * OFTEN_MIDNIGHT));
            if (last.state().ended() || !at.isBefore(TestClock.START)) {
                break;
            }
            DutyState next = last.state() == SUSPENDED ? rested : next(last.state(), turn.choice());
            rested = next == SUSPENDED ? last.state() : rested;
            boolean moved = next == last.state() || next == IN_PROGRESS && last.state() == SUBMITTED;
            intervals.add(new Interval(next, moved ? later(last.due()) : last.due(), at));
            if (next == SUBMITTED && last.state() != SUSPENDED && last.state() != SUBMITTED) {
                sent.add(at);
            }
        }
        boolean done = intervals.get(intervals.size() - 1).state() == COMPLETED;
        return DutyHistory.of(unit, due, intervals, sent, done ? verdict : null);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate due) {
        return due == null ? null : due.plusDays(4);
    }

    private static DutyState next(DutyState state, int choice) {
        return switch (choice) {
            case 6 -> SUSPENDED;
            case 7 -> CANCELLED;
            case 8 -> TRANSFERRED;
            case 9 -> state;
            default -> forward(state, choice);
        };
    }

    private static DutyState forward(DutyState state, int choice) {
        return switch (state) {
            case SENT -> choice < 5 ? IN_PROGRESS : REFERRED_BACK;
            case IN_PROGRESS -> choice < 3 ? IN_REVIEW : choice < 5 ? SUBMITTED : REFERRED_BACK;
            case IN_REVIEW -> choice < 4 ? SUBMITTED : IN_PROGRESS;
            case SUBMITTED -> choice < 4 ? COMPLETED : IN_PROGRESS;
            case REFERRED_BACK -> choice < 4 ? TRANSFERRED : CANCELLED;
            default -> throw new IllegalArgumentException("from " + state);
        };
    }
}
