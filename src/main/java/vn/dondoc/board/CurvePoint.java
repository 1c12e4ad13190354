package vn.dondoc.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.dondoc.duty.KnownSince;

/**
 * How many lines of a plan had reached each milestone by the end of a month.
 *
 * @param until the last day of the month
 * @param lines the lines of each milestone that is known of that day
 * @param past false if the month has not begun: nothing but dues can be counted then
 */
public record CurvePoint(LocalDate until, Map<Milestone, Integer> lines, boolean past) {

    static CurvePoint of(LocalDate until, List<BoardLine> lines, LocalDate today, KnownSince known) {
        Map<Milestone, Integer> counted = new EnumMap<>(Milestone.class);
        Stream<Milestone> milestones =
                Arrays.stream(Milestone.values()).filter(milestone -> milestone.dated() || known.holds(until));
        milestones.forEach(milestone -> {
            Reached reached = new Reached(milestone, until);
            counted.put(milestone, (int) lines.stream().filter(reached::by).count());
        });
        return new CurvePoint(until, counted, !until.withDayOfMonth(1).isAfter(today));
    }

    /** False of a day of which nobody knows how many had reached it. */
    public boolean knows(Milestone milestone) {
        return lines.containsKey(milestone);
    }

    /** The lines that had reached it. */
    public int of(Milestone milestone) {
        return Objects.requireNonNull(lines.get(milestone), milestone.name());
    }
}
