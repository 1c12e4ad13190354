package vn.dondoc.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Scope;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.Text;
import vn.dondoc.common.Urgency;

/** The list of documents: one query that holds both the filter and what the person may see (domain §2). */
@Component
class DocumentList {

    private static final List<String> GONE = Arrays.stream(DocumentState.values())
            .filter(DocumentState::gone)
            .map(DocumentState::name)
            .toList();

    private final JdbcClient jdbc;

    DocumentList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DocumentRow> page(Scope scope, DocumentFilter filter, int offset, int limit) {
        String sql = """
                select d.id, d.symbol, d.type, d.summary, u.name, d.state, d.urgency,
                       coalesce(d.issued_at, d.recorded_at) as date_shown, coalesce(p.open_leads, 0) as open_leads,
                       (select count(*) from duty_now a where a.document_id = d.id and a.role = 'LEAD'
                        and not a.stopped) as leads
                from document d join unit_name u on u.code = d.drafting_unit
                left join document_progress p on p.document_id = d.id
                """ + " where " + VisibleDocuments.sql(scope, "d.id") + narrowed(filter)
                + " order by d.recorded_at desc, d.id desc limit :limit offset :offset";
        Map<String, Object> params = params(scope, filter);
        params.put("limit", limit);
        params.put("offset", offset);
        return jdbc.sql(sql).params(params).query(DocumentList::row).list();
    }

    int count(Scope scope, DocumentFilter filter) {
        return jdbc.sql("select count(*) from document d where " + VisibleDocuments.sql(scope, "d.id")
                        + narrowed(filter))
                .params(params(scope, filter))
                .query(Integer.class)
                .single();
    }

    /** Those of these documents that are in force no more. */
    Map<DocumentId, DocumentState> gone(Scope scope, Collection<DocumentId> documents) {
        Map<DocumentId, DocumentState> gone = new HashMap<>();
        jdbc.sql("select d.id, d.state from document d where d.id in (:ids) and d.state in (:gone) and "
                        + VisibleDocuments.sql(scope, "d.id"))
                .params(scope.parameters())
                .param("ids", documents.stream().map(DocumentId::value).toList())
                .param("gone", GONE)
                .query(row -> {
                    gone.put(new DocumentId(row.getLong("id")), DocumentState.valueOf(row.getString("state")));
                });
        return gone;
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
        Map<String, Object> params = scope.parameters();
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

    private static DocumentRow row(ResultSet row, int number) throws SQLException {
        return new DocumentRow(
                new DocumentId(row.getLong("id")),
                new DocumentRow.Title(
                        row.getString("symbol"), DocumentType.valueOf(row.getString("type")), row.getString("summary")),
                row.getString("name"),
                DocumentState.valueOf(row.getString("state")),
                Urgency.valueOf(row.getString("urgency")),
                row.getObject("date_shown", OffsetDateTime.class).toInstant(),
                new DocumentRow.Leads(row.getInt("open_leads"), row.getInt("leads")));
    }
}
