package vn.dondoc.common;

import java.time.LocalDate;

/**
 * How far away a due is on a day, as the working calendar counts it. Screens show what stands here and judge nothing.
 *
 * @param due the due
 * @param today true if the due is this very day
 * @param workingDays working days until it, or since it once it has passed; 0 on the day itself, and on a day off before
 *     the first working day after it
 * @param overdue true once the due day has ended
 * @param soon true if it is not past, but near
 */
public record TimeLeft(LocalDate due, boolean today, int workingDays, boolean overdue, boolean soon) {}
