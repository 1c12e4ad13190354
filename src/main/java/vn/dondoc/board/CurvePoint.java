package vn.dondoc.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How many lines of a plan had reached each milestone by the end of a month.
 *
 * @param until the last day of the month
 * @param lines the lines of each milestone
 * @param past false if the month has not begun: nothing but dues can be counted then
 */
public record CurvePoint(LocalDate until, Map<Milestone, Integer> lines, boolean past) {

    static CurvePoint of(LocalDate until, List<BoardLine> lines, LocalDate today) {
        Map<Milestone, Integer> counted = new EnumMap<>(Milestone.class);
        Arrays.stream(Milestone.values()).forEach(milestone -> {
            Reached reached = new Reached(milestone, until);
            counted.put(milestone, (int) lines.stream().filter(reached::by).count());
        });
        return new CurvePoint(until, counted, !until.withDayOfMonth(1).isAfter(today));
    }

    /** The lines that had reached it. */
    public int of(Milestone milestone) {
        return Objects.requireNonNull(lines.get(milestone), milestone.name());
    }
}
