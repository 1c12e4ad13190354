package vn.dondoc.document;

/** Whether a document directs, or carries a directive out. */
public enum DocumentKind {
    /** Văn bản chỉ đạo. */
    DIRECTIVE,
    /** Văn bản triển khai. */
    IMPLEMENTATION
}
