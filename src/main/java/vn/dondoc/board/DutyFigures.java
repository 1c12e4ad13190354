package vn.dondoc.board;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import vn.dondoc.common.Rate;

/** How many lead duties belong to each part, with the rates of domain §6. */
public record DutyFigures(Map<DutySlice, Integer> parts) {

    static DutyFigures of(Collection<BoardCell> cells) {
        Map<DutySlice, Integer> parts = new EnumMap<>(DutySlice.class);
        Arrays.stream(DutySlice.values())
                .forEach(slice ->
                        parts.put(slice, (int) cells.stream().filter(slice::has).count()));
        return new DutyFigures(parts);
    }

    /** The duties of one part. */
    public int of(DutySlice slice) {
        return Objects.requireNonNull(parts.get(slice), slice.name());
    }

    /** True if there is any duty. */
    public boolean any() {
        return of(DutySlice.TOTAL) > 0;
    }

    /** Rate A: completed / total. */
    public Rate rateA() {
        return new Rate(of(DutySlice.COMPLETED), of(DutySlice.TOTAL));
    }

    /** Rate B: completed / (completed + overdue open). */
    public Rate rateB() {
        return new Rate(of(DutySlice.COMPLETED), of(DutySlice.COMPLETED) + of(DutySlice.OVERDUE));
    }

    /** On-time rate: on time / completed. */
    public Rate onTimeRate() {
        return new Rate(of(DutySlice.ON_TIME), of(DutySlice.COMPLETED));
    }
}
