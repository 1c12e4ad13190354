package vn.dondoc.document;

/** Where a document stands (domain §4). Which step of approval it is at is the open step's business. */
public enum DocumentState {
    DRAFT,
    IN_APPROVAL,
    SIGNED,
    ISSUED,
    CLOSED,
    RECALLED,
    SUPERSEDED,
    DISCARDED;

    /** True from the issue on, whatever became of it. */
    public boolean issued() {
        return switch (this) {
            case ISSUED, CLOSED, RECALLED, SUPERSEDED -> true;
            case DRAFT, IN_APPROVAL, SIGNED, DISCARDED -> false;
        };
    }
}
