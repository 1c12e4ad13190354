package vn.dondoc.duty;

import org.jspecify.annotations.Nullable;
import vn.dondoc.common.ClauseId;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/** What happened to a duty, one for each verb; told in the transaction of the command, after the process has moved. */
public sealed interface DutyFact {

    /** Which duty, and from which state to which. */
    Change change();

    /** Which duty. */
    default DutyId id() {
        return change().id();
    }

    /**
     * A duty and how its state changed.
     *
     * @param id which duty
     * @param document the document it comes from
     * @param clause the clause it comes from
     * @param unit the unit that has it
     * @param before the state it was in, or null if it did not exist
     * @param after the state it is in
     */
    record Change(
            DutyId id,
            DocumentId document,
            ClauseId clause,
            UnitId unit,
            @Nullable DutyState before,
            DutyState after) {}

    /** A lead duty was added to an issued document: it takes another's place. Told before that other one ends. */
    record Opened(Change change) implements DutyFact {}

    /** Its unit has taken it on and given it to a person. */
    record TakenOn(Change change, PersonId responsible) implements DutyFact {}

    /** Another person of the unit goes on with it. */
    record HandedOver(Change change, PersonId responsible) implements DutyFact {}

    /** Its result was reported to the head of the unit. */
    record Reported(Change change) implements DutyFact {}

    /** Its result has left the unit. */
    record Submitted(Change change) implements DutyFact {}

    /** Its result came back to the person who reported it. */
    record Returned(Change change) implements DutyFact {}

    /** Its unit says that it is not its work. */
    record ReferredBack(Change change) implements DutyFact {}

    /** It rests. */
    record Suspended(Change change) implements DutyFact {}

    /** It goes on. */
    record Resumed(Change change) implements DutyFact {}

    /** Its unit was reminded of it. */
    record Urged(Change change) implements DutyFact {}

    /** A coordinating unit has done its part. */
    record Contributed(Change change) implements DutyFact {}

    /** A coordinating unit is no longer needed. */
    record Released(Change change) implements DutyFact {}

    /** A lead duty has ended, one way or another. */
    sealed interface Ended extends DutyFact {}

    /** Its result was confirmed. */
    record Confirmed(Change change) implements Ended {}

    /** It was cancelled. */
    record Cancelled(Change change) implements Ended {}

    /** Another duty took its place. */
    record Transferred(Change change) implements Ended {}

    /** A book says that it was finished before it came here. */
    record FinishedByBook(Change change) implements Ended {}
}
