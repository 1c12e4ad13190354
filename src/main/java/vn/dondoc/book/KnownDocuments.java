package vn.dondoc.book;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Due;
import vn.dondoc.common.DueKind;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.Basis;
import vn.dondoc.document.DocumentType;
import vn.dondoc.duty.DutyRole;
import vn.dondoc.plan.LineContent;

/** Finds the documents that the office has under the numbers of a book, a few queries for a whole book. */
@Component
class KnownDocuments {

    private static final int AT_ONCE = 500;

    private static final String HEADS = """
            select d.id, d.symbol, case when d.origin = 'REGISTER' then d.drafting_unit end as origin,
                   d.number_term, d.signed_on, d.theme, d.type, d.summary,
                   c.due_kind, c.due_date, c.due_words, c.product,
                   (select count(*) from duty_now a where a.document_id = d.id and a.role = 'LEAD') as duties,
                   (select count(*) from duty_now a where a.document_id = d.id and a.role = 'LEAD'
                    and a.untouched) as untouched,
                   (select count(*) from duty_now a where a.document_id = d.id and a.role = 'LEAD'
                    and not a.untouched and not a.ended) as under_way
            from document_head d left join clause_now c on c.document_id = d.id and c.place = 0
            where d.symbol in (:symbols)
            """;

    private static final String UNITS = """
            select n.document_id, n.unit_code, n.role from clause_named n join document_head d on d.id = n.document_id
            where d.symbol in (:symbols) and n.clause_place = 0 order by n.place
            """;

    private static final String BASES = """
            select b.document_id, b.words from document_base b join document_head d on d.id = b.document_id
            where d.symbol in (:symbols) order by b.place
            """;

    private final JdbcClient jdbc;

    KnownDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record NamedUnit(long document, UnitId unit, DutyRole role) {}

    private record NamedBasis(long document, Basis basis) {}

    /** The documents by their numbers and symbols; a symbol may come again with another year or committee term. */
    Map<String, List<KnownDocument>> bySymbol(Collection<String> symbols) {
        List<String> all = new ArrayList<>(symbols);
        Map<String, List<KnownDocument>> known = new HashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            known.putAll(chunk(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
        return known;
    }

    private Map<String, List<KnownDocument>> chunk(List<String> symbols) {
        Map<Long, List<NamedUnit>> units =
                jdbc.sql(UNITS).param("symbols", symbols).query(KnownDocuments::unit).list().stream()
                        .collect(groupingBy(NamedUnit::document));
        Map<Long, List<NamedBasis>> bases =
                jdbc.sql(BASES).param("symbols", symbols).query(KnownDocuments::basis).list().stream()
                        .collect(groupingBy(NamedBasis::document));
        Map<String, List<KnownDocument>> known = new HashMap<>();
        jdbc.sql(HEADS)
                .param("symbols", symbols)
                .query((row, n) -> known.computeIfAbsent(row.getString("symbol"), symbol -> new ArrayList<>())
                        .add(head(
                                row,
                                units.getOrDefault(row.getLong("id"), List.of()),
                                bases.getOrDefault(row.getLong("id"), List.of()))))
                .list();
        return known;
    }

    private static KnownDocument head(ResultSet row, List<NamedUnit> units, List<NamedBasis> bases)
            throws SQLException {
        return new KnownDocument(
                new DocumentId(row.getLong("id")),
                row.getString("origin") == null ? null : new UnitId(row.getString("origin")),
                row.getString("number_term"),
                row.getObject("signed_on", LocalDate.class),
                row.getInt("duties"),
                row.getInt("untouched"),
                row.getInt("under_way"),
                new LineContent(
                        row.getString("theme"),
                        DocumentType.valueOf(row.getString("type")),
                        row.getString("summary"),
                        bases.stream().map(NamedBasis::basis).toList(),
                        units(units, DutyRole.LEAD),
                        units(units, DutyRole.COORDINATE),
                        due(row),
                        row.getString("product") == null ? "" : row.getString("product")));
    }

    private static Due due(ResultSet row) throws SQLException {
        String kind = row.getString("due_kind");
        return kind == null
                ? Due.UNSET
                : new Due(
                        DueKind.valueOf(kind), row.getObject("due_date", LocalDate.class), row.getString("due_words"));
    }

    private static List<UnitId> units(List<NamedUnit> all, DutyRole role) {
        return all.stream()
                .filter(named -> named.role() == role)
                .map(NamedUnit::unit)
                .toList();
    }

    private static NamedUnit unit(ResultSet row, int number) throws SQLException {
        return new NamedUnit(
                row.getLong("document_id"),
                new UnitId(row.getString("unit_code")),
                DutyRole.valueOf(row.getString("role")));
    }

    private static NamedBasis basis(ResultSet row, int number) throws SQLException {
        return new NamedBasis(row.getLong("document_id"), new Basis(null, row.getString("words")));
    }
}
