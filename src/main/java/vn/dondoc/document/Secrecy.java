package vn.dondoc.document;

/** Degrees of secrecy. Everything but NONE is refused: the law keeps it on isolated networks (domain §7). */
public enum Secrecy {
    NONE,
    MAT,
    TOI_MAT,
    TUYET_MAT
}
