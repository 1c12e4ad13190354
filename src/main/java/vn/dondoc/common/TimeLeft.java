package vn.dondoc.common;

/**
 * How far away a due is.
 *
 * @param workingDays working days until it, or since it once it has passed; 0 on the day itself, and on a day off before
 *     the first working day after it
 * @param overdue true once the due day has ended
 */
public record TimeLeft(int workingDays, boolean overdue) {

    /** From so many working days on, a due is soon (domain §4). */
    public static final int SOON = 3;

    /** True if it is not past, but near. */
    public boolean soon() {
        return !overdue && workingDays <= SOON;
    }
}
