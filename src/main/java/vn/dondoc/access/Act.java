package vn.dondoc.access;

/**
 * Something that may be done or seen, about which the policy is asked. Every room has its own, as an enum; the names of a
 * room's acts are what its diagrams, inbox rows and trail call them.
 */
public interface Act {

    /** The enum constant's name, such as {@code CONFIRM}: at most 20 letters. */
    String name();

    /** Who may do it (domain §2). */
    Rule rule();

    /** The act of seeing the thing at all: who may do that is told who was faster, who may not is told nothing. */
    Act seeing();

    /** True if it completes an open step of a process: whoever that waits for may do it. */
    default boolean isStep() {
        return rule() == Rule.OPEN_STEP;
    }

    /** True if jobs may do it too. */
    default boolean isOpenToSystem() {
        return false;
    }
}
