package vn.dondoc.oversight.ui;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;

/** The periods one asks for most; any other is chosen by its days. */
enum Period {
    MONTH,
    QUARTER,
    FIRST_HALF,
    YEAR,
    OTHER;

    private static final int MONTHS = 3;

    /** The period that has these two days around today. */
    static Period of(LocalDate from, LocalDate to, LocalDate today) {
        return Arrays.stream(values())
                .filter(period -> period != OTHER
                        && period.from(today).equals(from)
                        && period.to(today).equals(to))
                .findFirst()
                .orElse(OTHER);
    }

    LocalDate from(LocalDate today) {
        return switch (this) {
            case MONTH -> today.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(today.getYear(), today.getMonth().firstMonthOfQuarter(), 1);
            case FIRST_HALF, YEAR, OTHER -> today.with(TemporalAdjusters.firstDayOfYear());
        };
    }

    LocalDate to(LocalDate today) {
        return switch (this) {
            case MONTH -> today.with(TemporalAdjusters.lastDayOfMonth());
            case QUARTER -> from(today).plusMonths(MONTHS).minusDays(1);
            case FIRST_HALF -> LocalDate.of(today.getYear(), Month.JUNE, 30);
            case YEAR, OTHER -> today.with(TemporalAdjusters.lastDayOfYear());
        };
    }
}
