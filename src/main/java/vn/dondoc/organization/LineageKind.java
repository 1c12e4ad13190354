package vn.dondoc.organization;

/** How one unit went over into another. */
public enum LineageKind {
    /** Sáp nhập: the whole unit became part of the other. */
    MERGED_INTO,
    /** Chia tách: a part of the unit went to the other. */
    SPLIT_INTO,
    /** Đổi tên: the other is the same unit under a new name. */
    RENAMED_TO
}
