package vn.dondoc.intake;

/** What an import does about rows that are refused. */
public enum OnRefusedRow {
    /** One refused row stops everything. */
    STOP,
    /** Refused rows are left out, everything else is taken in. */
    SKIP
}
