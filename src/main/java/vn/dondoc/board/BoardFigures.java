package vn.dondoc.board;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import vn.dondoc.common.Rate;

/** How many lines of a plan belong to each of its parts, and how many there are (domain §6). */
public record BoardFigures(int lines, Map<LineSlice, Integer> parts) {

    /** The figures of these lines. */
    public static BoardFigures of(Collection<BoardLine> lines) {
        Map<LineSlice, Integer> parts = new EnumMap<>(LineSlice.class);
        Arrays.stream(LineSlice.values())
                .forEach(slice ->
                        parts.put(slice, (int) lines.stream().filter(slice::has).count()));
        return new BoardFigures(lines.size(), parts);
    }

    /** Issued / lines. */
    public Rate issuedRate() {
        return new Rate(of(LineSlice.ISSUED), lines);
    }

    /** Done / (lines − dropped). */
    public Rate doneRate() {
        return new Rate(of(LineSlice.DONE), of(LineSlice.STANDING));
    }

    /** The lines of one part. */
    public int of(LineSlice slice) {
        return Objects.requireNonNull(parts.get(slice), slice.name());
    }
}
