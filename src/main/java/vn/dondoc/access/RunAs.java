package vn.dondoc.access;

import java.util.function.Supplier;
import vn.dondoc.common.PersonId;

/** Lets jobs act as the system, and a room that plays an office act as its people. Held by an architecture rule to those rooms. */
public interface RunAs {

    /** Does the work as {@link Actor#SYSTEM}. */
    <T> T system(Supplier<T> work);

    /** Does the work as a person, with the hats they wear on the clock's day. */
    <T> T person(PersonId person, Supplier<T> work);
}
