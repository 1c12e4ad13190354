package vn.dondoc.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Scope;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.Text;
import vn.dondoc.common.UnitId;

/** The list of documents: one query that holds both the filter and what the person may see (domain §2). */
@Component
class DocumentList {

    private static final String VISIBLE = """
            (d.author = :me or d.signer = :me or d.monitor = :me
             or (d.state <> 'DISCARDED' and (d.drafting_unit in (:headOf)
                 or d.issuing_body in (select u.code from unit u where u.registry_unit in (:registries))))
             or (d.state in ('ISSUED', 'CLOSED', 'RECALLED', 'SUPERSEDED') and (:everything = true
                 or d.issuing_body in (:bodies) or d.issuing_body in (:secretaryOf) or d.drafting_unit in (:secretaryOf)
                 or exists (select 1 from clause c join clause_unit cu on cu.clause_id = c.id
                            where c.document_id = d.id and cu.unit_code in (:units))
                 or exists (select 1 from assignment a where a.document_id = d.id and a.unit_code in (:units))
                 or exists (select 1 from document_recipient r
                            where r.document_id = d.id and r.unit_code in (:units)))))
            """;

    private final JdbcClient jdbc;

    DocumentList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DocumentRow> page(Scope scope, DocumentFilter filter, int offset, int limit) {
        String sql = """
                select d.id, d.symbol, d.type, d.summary, u.name, d.state, d.urgency,
                       coalesce(d.issued_at, d.created_at) as date_shown, coalesce(p.open_leads, 0) as open_leads,
                       (select count(*) from assignment a where a.document_id = d.id and a.role = 'LEAD'
                        and a.state <> 'TRANSFERRED') as leads
                from document d join unit u on u.code = d.drafting_unit
                left join document_progress p on p.document_id = d.id
                """ + " where " + VISIBLE + narrowed(filter) + " order by d.id desc limit :limit offset :offset";
        Map<String, Object> params = params(scope, filter);
        params.put("limit", limit);
        params.put("offset", offset);
        return jdbc.sql(sql).params(params).query(DocumentList::row).list();
    }

    int count(Scope scope, DocumentFilter filter) {
        return jdbc.sql("select count(*) from document d where " + VISIBLE + narrowed(filter))
                .params(params(scope, filter))
                .query(Integer.class)
                .single();
    }

    private static String narrowed(DocumentFilter filter) {
        return (filter.text().isBlank()
                        ? ""
                        : " and (d.summary_folded like :text or replace(lower(coalesce(d.symbol, '')), 'đ', 'd') like :text)")
                + (filter.state() == null ? " and d.state <> 'DISCARDED'" : " and d.state = :state")
                + (filter.type() == null ? "" : " and d.type = :type")
                + (filter.unit() == null ? "" : " and d.drafting_unit = :unit")
                + (filter.issuedSince() == null ? "" : " and d.issued_at >= :issuedSince");
    }

    private static Map<String, Object> params(Scope scope, DocumentFilter filter) {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("me", scope.person().value());
        params.put("headOf", codes(scope.headOf()));
        params.put("registries", codes(scope.registries()));
        params.put("bodies", codes(scope.bodies()));
        params.put("secretaryOf", codes(scope.secretaryOf()));
        params.put("units", codes(scope.units()));
        params.put("everything", scope.everything());
        if (!filter.text().isBlank()) {
            params.put("text", Text.containing(filter.text()));
        }
        if (filter.state() != null) {
            params.put("state", filter.state().name());
        }
        if (filter.type() != null) {
            params.put("type", filter.type().name());
        }
        if (filter.unit() != null) {
            params.put("unit", filter.unit().code());
        }
        if (filter.issuedSince() != null) {
            params.put(
                    "issuedSince",
                    OfficeTime.startOf(filter.issuedSince())
                            .atZone(OfficeTime.ZONE)
                            .toOffsetDateTime());
        }
        return params;
    }

    /** The codes, or one that no unit has: SQL knows no empty list. */
    private static Collection<String> codes(Set<UnitId> units) {
        return units.isEmpty() ? Set.of("-") : units.stream().map(UnitId::code).collect(Collectors.toSet());
    }

    private static DocumentRow row(ResultSet row, int number) throws SQLException {
        return new DocumentRow(
                new DocumentId(row.getLong("id")),
                row.getString("symbol"),
                DocumentType.valueOf(row.getString("type")),
                row.getString("summary"),
                row.getString("name"),
                DocumentState.valueOf(row.getString("state")),
                Urgency.valueOf(row.getString("urgency")),
                row.getObject("date_shown", OffsetDateTime.class).toInstant(),
                row.getInt("open_leads"),
                row.getInt("leads"));
    }
}
