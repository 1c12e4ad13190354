package vn.dondoc.board;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.Scope;
import vn.dondoc.board.BoardRows.CellDuty;
import vn.dondoc.board.BoardRows.CellRow;
import vn.dondoc.board.BoardRows.LineRow;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.common.Deadline;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.TimeLeft;

/** Reads what is on plans, as the current person may see it, and judges it today. The caller has checked who asks. */
@Component
class BoardReader {

    private final BoardRows rows;
    private final WorkingCalendar calendar;
    private final AccessPolicy policy;
    private final Clock clock;

    BoardReader(BoardRows rows, WorkingCalendar calendar, AccessPolicy policy, Clock clock) {
        this.rows = rows;
        this.calendar = calendar;
        this.policy = policy;
        this.clock = clock;
    }

    LocalDate today() {
        return OfficeTime.today(clock);
    }

    BoardContent of(PlanId plan) {
        return of(List.of(plan)).getOrDefault(plan, BoardContent.EMPTY);
    }

    Map<PlanId, BoardContent> of(Collection<PlanId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Scope scope = policy.scope();
        LocalDate today = today();
        WorkingDays days = calendar.workingDays();
        Map<PlanId, List<LineRow>> lines = rows.lines(ids, scope).stream().collect(groupingBy(LineRow::plan));
        List<CellRow> all = rows.cells(ids, scope, today);
        Map<Deadline, TimeLeft> left = all.stream()
                .map(CellRow::duty)
                .filter(Objects::nonNull)
                .map(CellDuty::due)
                .filter(Objects::nonNull)
                .distinct()
                .collect(toMap(identity(), due -> days.left(today, due)));
        Map<PlanLineId, List<CellRow>> cells = all.stream().collect(groupingBy(CellRow::line));
        return ids.stream().collect(toMap(identity(), plan -> {
            List<LineRow> own = lines.getOrDefault(plan, List.of());
            return BoardContent.of(
                    own,
                    own.stream()
                            .flatMap(line -> cells.getOrDefault(line.id(), List.of()).stream())
                            .toList(),
                    due -> Objects.requireNonNull(left.get(due)));
        }));
    }
}
