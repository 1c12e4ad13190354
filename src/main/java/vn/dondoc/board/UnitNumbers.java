package vn.dondoc.board;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dondoc.duty.Timeliness;

/**
 * The lead duties of a column of the board, counted.
 *
 * @param column a unit, or a group of units
 * @param leads its lead duties that count
 * @param done of these, confirmed
 * @param judged of these, how many are so
 */
public record UnitNumbers(BoardGroup column, int leads, int done, Map<Timeliness, Integer> judged) {

    static UnitNumbers of(BoardGroup column, List<BoardCell> cells) {
        List<BoardCell> leads = cells.stream().filter(BoardCell::counted).toList();
        Map<Timeliness, Integer> judged = new EnumMap<>(Timeliness.class);
        Arrays.stream(Timeliness.values())
                .forEach(timeliness -> judged.put(timeliness, (int)
                        leads.stream().filter(lead -> lead.is(timeliness)).count()));
        return new UnitNumbers(
                column,
                leads.size(),
                (int) leads.stream().filter(BoardCell::done).count(),
                judged);
    }

    /** The lead duties of this timeliness. */
    public int of(Timeliness timeliness) {
        return Objects.requireNonNull(judged.get(timeliness), timeliness.name());
    }
}
