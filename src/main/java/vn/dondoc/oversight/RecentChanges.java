package vn.dondoc.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.Scope;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.document.DocumentFilter;
import vn.dondoc.document.DocumentPages;
import vn.dondoc.duty.VisibleDuties;

/** What happened lately to the documents and lead duties the current person may open; of duties their intervals tell it. */
@Service
@Transactional(readOnly = true)
public class RecentChanges {

    /** What a book says was finished (theo sổ) nobody here has just confirmed. */
    private static final String CHANGED = """
            select i.place, case %s end as kind, i.duty_id as id, i.symbol, i.work,
                   coalesce(u.name, i.unit_code) as unit_name, i.from_at
            from duty_at i
            join duty_at p on p.duty_id = i.duty_id and p.place = i.place - 1
            left join unit_name u on u.code = i.unit_code
            where i.from_at >= :since and i.role = 'LEAD' and (i.book_verdict is null or i.state <> 'COMPLETED') and
            """.formatted(Arrays.stream(ChangeKind.values())
            .map(kind -> "when " + kind.condition() + " then '" + kind + "'")
            .collect(Collectors.joining(" ")));

    private final JdbcClient jdbc;
    private final AccessPolicy policy;
    private final DocumentPages documents;

    RecentChanges(JdbcClient jdbc, AccessPolicy policy, DocumentPages documents) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.documents = documents;
    }

    /** How many changes of each kind there were since a day began. */
    public Map<ChangeKind, Integer> counts(LocalDate since) {
        Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
        Scope scope = policy.scope();
        jdbc.sql("select kind, count(*) as changes from (" + changed(scope)
                        + ") c where kind is not null group by kind")
                .params(params(since, scope))
                .query(row -> {
                    counts.put(ChangeKind.valueOf(row.getString("kind")), row.getInt("changes"));
                });
        return counts;
    }

    /** The changes since a day began, the latest first. */
    public List<Change> since(LocalDate since, Set<ChangeKind> kinds, int offset, int limit) {
        Scope scope = policy.scope();
        Map<String, Object> params = params(since, scope);
        params.put("kinds", kinds.stream().map(ChangeKind::name).toList());
        params.put("limit", limit);
        params.put("offset", offset);
        return jdbc.sql(
                        "select * from (" + changed(scope)
                                + ") c where kind in (:kinds) order by from_at desc, id desc, place desc limit :limit offset :offset")
                .params(params)
                .query(RecentChanges::change)
                .list();
    }

    /** How many of the documents the current person may see were issued since a day began. */
    public int issued(LocalDate since) {
        return documents.count(new DocumentFilter("", null, null, null, since));
    }

    private static String changed(Scope scope) {
        return CHANGED + VisibleDuties.sql(scope, "i.duty_id");
    }

    private static Map<String, Object> params(LocalDate since, Scope scope) {
        Map<String, Object> params = scope.parameters();
        params.put("since", OfficeTime.startOf(since).atZone(OfficeTime.ZONE).toOffsetDateTime());
        return params;
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                ChangeKind.valueOf(row.getString("kind")),
                new DutyId(row.getLong("id")),
                row.getString("symbol"),
                row.getString("work"),
                row.getString("unit_name"),
                row.getObject("from_at", OffsetDateTime.class).toInstant());
    }
}
