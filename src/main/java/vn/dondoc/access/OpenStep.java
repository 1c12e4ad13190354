package vn.dondoc.access;

import vn.dondoc.common.StepName;

/**
 * One open step of a process on a thing.
 *
 * @param act the name of the act that completes it
 * @param name what its diagram calls it
 * @param holder for whom it waits
 */
public record OpenStep(String act, StepName name, Holder holder) {}
