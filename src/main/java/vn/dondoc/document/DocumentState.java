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

    /** True once it is in force no more: recalled, or another has taken its place. */
    public boolean gone() {
        return this == RECALLED || this == SUPERSEDED;
    }

    /** True from the issue on, whatever became of it. */
    public boolean issued() {
        return switch (this) {
            case ISSUED, CLOSED, RECALLED, SUPERSEDED -> true;
            case DRAFT, IN_APPROVAL, SIGNED, DISCARDED -> false;
        };
    }
}
