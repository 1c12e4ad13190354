package vn.dondoc.book.read;

/** What a column of a book may hold. */
public enum BookField {
    ORDINAL,
    SYMBOL,
    ISSUED_ON,
    TYPE,
    BASES,
    SUMMARY,
    SIGNER,
    SIGNER_POSITION,
    LEADS,
    COORDINATORS,
    DUE,
    PRODUCT,
    STATUS,
    THEME,
    SECRECY,
    NOTE
}
