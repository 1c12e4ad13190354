package vn.dondoc.duty;

/** Which duties a person may open (domain §2), for the queries of every list that shows duties. */
public final class VisibleDuties {

    /** The condition on a duty {@code a}, with the parameters of a {@link vn.dondoc.access.Scope}. */
    public static final String SQL = """
            (:everything = true or a.author = :me or a.signer = :me or a.monitor = :me
             or a.unit_code in (:units) or a.drafting_unit in (:headOf) or a.drafting_unit in (:secretaryOf)
             or a.issuing_body in (:bodies))
            """;

    private VisibleDuties() {}
}
