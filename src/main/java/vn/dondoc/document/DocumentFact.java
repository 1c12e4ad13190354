package vn.dondoc.document;

import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.UnitId;

/** What happened to a document, one for each verb; told in the transaction of the command, after the process has moved. */
public sealed interface DocumentFact {

    /** Which document, and from which state to which. */
    Change change();

    /** Which document. */
    default DocumentId id() {
        return change().id();
    }

    /**
     * A document and how its state changed.
     *
     * @param id which document
     * @param draftingUnit the unit that drafted it
     * @param before the state it was in, or null if it did not exist
     * @param after the state it is in
     */
    record Change(
            DocumentId id, UnitId draftingUnit, @Nullable DocumentState before, DocumentState after) {}

    /** A draft was started. */
    record Drafted(Change change) implements DocumentFact {}

    /** Its author has written on. */
    record Saved(Change change) implements DocumentFact {}

    /** Its author gave it up. */
    record Discarded(Change change) implements DocumentFact {}

    /** It was submitted. */
    record Submitted(Change change) implements DocumentFact {}

    /** A reviewer let it pass. */
    record Approved(Change change) implements DocumentFact {}

    /** It was signed, here or on paper. */
    record Signed(Change change) implements DocumentFact {}

    /** It came back to its author. */
    record SentBack(Change change) implements DocumentFact {}

    /** It got its number and symbol, here or in a book. */
    record Numbered(Change change, String symbol) implements DocumentFact {}

    /** It went out, or a book brought it here with duties that go on. */
    record Issued(Change change) implements DocumentFact {}

    /** A newer book says something else of it. */
    record Corrected(Change change) implements DocumentFact {}

    /** Somebody of a unit that got it for information has seen it. */
    record SeenBy(Change change, UnitId unit) implements DocumentFact {}

    /** Nothing more is done about it. */
    sealed interface Ended extends DocumentFact {}

    /** Its monitor has followed it to the end. */
    record Closed(Change change) implements Ended {}

    /** It was recalled or superseded. */
    record Withdrawn(Change change) implements Ended {}
}
