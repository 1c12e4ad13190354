package vn.dondoc.board;

/** The parts into which the figures of a plan divide its lines, so that every figure opens exactly its lines. */
public enum LineSlice {
    /** Not dropped, nor what counts as dropped. */
    STANDING,
    PLANNED,
    DRAFTING,
    /** Issued, done or not. */
    ISSUED,
    /** Issued and not done yet. */
    UNDER_WAY,
    OVERDUE,
    SUSPENDED,
    DONE,
    DONE_LATE,
    /** And what counts as dropped. */
    DROPPED;

    /** True if the line belongs to this part. */
    public boolean has(BoardLine line) {
        LineState state = line.status().state();
        return switch (this) {
            case STANDING -> !state.dropped();
            case PLANNED -> state == LineState.PLANNED;
            case DRAFTING -> state == LineState.DRAFTING;
            case ISSUED -> state == LineState.ISSUED || state == LineState.DONE;
            case UNDER_WAY -> state == LineState.ISSUED;
            case OVERDUE -> line.status().pace() == LinePace.OVERDUE;
            case SUSPENDED -> line.status().pace() == LinePace.SUSPENDED;
            case DONE -> state == LineState.DONE;
            case DONE_LATE -> line.status().pace() == LinePace.LATE;
            case DROPPED -> state.dropped();
        };
    }
}
