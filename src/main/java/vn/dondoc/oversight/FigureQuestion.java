package vn.dondoc.oversight;

import java.time.LocalDate;

/**
 * What is asked of the figures. Duties belong to a period if they were given before its end and had not ended before its
 * beginning; each is looked at as it stood when the last day ended, or as it stands now if that day has not ended yet.
 *
 * @param from the first day
 * @param to the last day
 * @param by what the lines stand for
 */
public record FigureQuestion(LocalDate from, LocalDate to, Grouping by) {

    public FigureQuestion {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }
}
