package vn.dondoc.document;

/** Which documents a person may see in lists (domain §2), for the queries of every list that shows documents. */
public final class VisibleDocuments {

    /** The condition on a document {@code d}, with the parameters of a {@link vn.dondoc.access.Scope}. */
    public static final String SQL = """
            (d.author = :me or d.signer = :me or d.monitor = :me
             or (d.state <> 'DISCARDED' and (d.drafting_unit in (:headOf)
                 or d.issuing_body in (select u.code from unit u where u.registry_unit in (:registries))))
             or (d.state in ('ISSUED', 'CLOSED', 'RECALLED', 'SUPERSEDED') and (:everything = true
                 or d.issuing_body in (:bodies) or d.issuing_body in (:secretaryOf) or d.drafting_unit in (:secretaryOf)
                 or exists (select 1 from clause c join clause_unit cu on cu.clause_id = c.id
                            where c.document_id = d.id and cu.unit_code in (:units))
                 or exists (select 1 from duty a where a.document_id = d.id and a.unit_code in (:units))
                 or exists (select 1 from document_recipient r
                            where r.document_id = d.id and r.unit_code in (:units)))))
            """;

    private VisibleDocuments() {}
}
