package vn.dondoc.duty;

/** Why a result is sent back (domain §5, rule 4). */
public enum ReturnKind {
    /** Not complete: the days it lay with the giving side are added to the effective due. */
    INCOMPLETE,
    /** A new requirement, which must carry a new due. */
    NEW_REQUIREMENT
}
