package vn.dondoc.document;

/** In which capacity a leader signs. */
public enum SignerCapacity {
    /** In one's own right. */
    OWN,
    /** T/M: on behalf of a collective. */
    TM,
    /** K/T: for the head. */
    KT,
    /** T/L: by order. */
    TL,
    /** TUQ: by authority conferred. */
    TUQ
}
