package vn.dondoc.access;

/**
 * One open step of a process on an object.
 *
 * @param act what is to be done
 * @param holder for whom it waits
 */
public record OpenStep(Act act, Holder holder) {}
