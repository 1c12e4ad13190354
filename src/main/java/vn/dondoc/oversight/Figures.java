package vn.dondoc.oversight;

import java.util.EnumMap;
import java.util.Map;
import vn.dondoc.common.Rate;

/**
 * The figures of one set of duties, with the rates of domain §6.
 *
 * @param counts how many duties each column has
 */
public record Figures(Map<FigureColumn, Long> counts) {

    /** No duty at all. */
    static final Figures NONE = new Figures(Map.of());

    /** What of them is known of days before the office's first book. */
    Figures dated() {
        Map<FigureColumn, Long> known = new EnumMap<>(FigureColumn.class);
        counts.forEach((column, count) -> {
            if (column.dated()) {
                known.put(column, count);
            }
        });
        return new Figures(known);
    }

    /** How many duties a column has. */
    public long of(FigureColumn column) {
        return counts.getOrDefault(column, 0L);
    }

    /** Rate A: completed / total. */
    public Rate rateA() {
        return new Rate(of(FigureColumn.COMPLETED), of(FigureColumn.TOTAL));
    }

    /** Rate B: completed / (completed + overdue open). */
    public Rate rateB() {
        return new Rate(of(FigureColumn.COMPLETED), of(FigureColumn.COMPLETED) + of(FigureColumn.OVERDUE));
    }

    /** On-time rate: completed on time / completed. */
    public Rate onTimeRate() {
        return new Rate(of(FigureColumn.ON_TIME), of(FigureColumn.COMPLETED));
    }

    /** On-time rate against the dues as they first were. */
    public Rate firstOnTimeRate() {
        return new Rate(of(FigureColumn.ON_TIME_FIRST), of(FigureColumn.COMPLETED));
    }

    /** Both sets together; no duty may be in both. */
    Figures plus(Figures other) {
        Map<FigureColumn, Long> sum = new EnumMap<>(FigureColumn.class);
        for (FigureColumn column : FigureColumn.values()) {
            sum.put(column, of(column) + other.of(column));
        }
        return new Figures(sum);
    }
}
