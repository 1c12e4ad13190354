package vn.dondoc.inbox;

/** The tabs of an inbox. */
public enum InboxTab {
    /** Cần xử lý: steps that wait for the person or one of their hats. */
    TODO,
    /** Của đơn vị: steps that wait for anybody in the units the person heads, keeps the papers of or is secretary of, and may open. */
    UNIT,
    /** Phối hợp · Để biết. */
    NOTICE,
    /** Đang theo dõi. */
    WATCHED,
    /** Đã xử lý: what the person has done and may still open. */
    DONE
}
