package vn.dondoc.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Subjects;
import vn.dondoc.calendar.DueSql;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.common.Deadline;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.StepName;
import vn.dondoc.common.Text;

/**
 * The rows of an inbox by one query for list and count alike: late first, by keyset. A step that waits for two hats of one
 * person is one row. No tab shows what its owner may not open: each kind of thing gives the condition for that itself.
 */
@Component
class InboxList {

    private static final String COLUMNS = """
            select w.id, w.kind, w.act, w.step_vi, w.step_en, w.object_kind, w.object_id, w.title, w.symbol, u.name as from_name,
                   w.due, w.due_soon_from, w.sort_due, w.resting, w.settled, w.opened_at, w.claimed_by, coalesce(p.name, h.name) as claimer, w.closed_at
            from work_item w join unit_name u on u.code = w.from_unit left join person_name p on p.id = w.claimed_by
            left join person_name h on h.id = w.holder_person
            """;

    private final JdbcClient jdbc;
    private final Subjects subjects;

    InboxList(JdbcClient jdbc, Subjects subjects) {
        this.jdbc = jdbc;
        this.subjects = subjects;
    }

    /** Rows after a place in the order, or from the beginning. */
    List<InboxRow> page(InboxOwner owner, InboxFilter filter, @Nullable InboxPlace after, int limit, WorkingDays days) {
        Map<String, Object> params = params(owner, filter);
        params.put("limit", limit);
        String from = "";
        if (after != null) {
            from = filter.tab() == InboxTab.DONE
                    ? " and (w.closed_at < :afterDone or (w.closed_at = :afterDone and w.id < :afterId))"
                    : " and (w.sort_due > :afterDue or (w.sort_due = :afterDue and w.id > :afterId))";
            params.put("afterDue", after.due());
            if (after.done() != null) {
                params.put("afterDone", OfficeTime.at(after.done()));
            }
            params.put("afterId", after.id());
        }
        String order =
                filter.tab() == InboxTab.DONE ? " order by w.closed_at desc, w.id desc" : " order by w.sort_due, w.id";
        return jdbc.sql(COLUMNS + " where " + condition(owner, filter) + from + order + " limit :limit")
                .params(params)
                .query((row, n) -> row(row, owner.today(), days))
                .list();
    }

    int count(InboxOwner owner, InboxFilter filter) {
        return jdbc.sql("select count(*) from work_item w where " + condition(owner, filter))
                .params(params(owner, filter))
                .query(Integer.class)
                .single();
    }

    /** The steps of a tab by the names of their acts. */
    Map<String, StepName> steps(InboxOwner owner, InboxTab tab) {
        InboxFilter filter = InboxFilter.of(tab);
        Map<String, StepName> steps = new LinkedHashMap<>();
        jdbc.sql("select distinct w.act, w.step_vi, w.step_en from work_item w where w.act is not null and "
                        + condition(owner, filter) + " order by w.step_vi")
                .params(params(owner, filter))
                .query(row -> {
                    steps.put(row.getString(1), new StepName(row.getString(2), row.getString(3)));
                });
        return steps;
    }

    private String condition(InboxOwner owner, InboxFilter filter) {
        return tabCondition(filter.tab(), subjects.openable(owner.scope(), "w.object_kind", "w.object_id"))
                + (filter.text().isBlank() ? "" : " and w.title_folded like :text")
                + (filter.act() == null ? "" : " and w.act = :act")
                + (filter.overdueOnly()
                        ? " and " + DueSql.overdue("w.sort_due") + " and not w.resting and not w.settled"
                        : "");
    }

    /**
     * What a tab holds, of that what may be opened. Whoever a step waits for may open its thing, by the very rows of this
     * table: that is not asked again.
     */
    private static String tabCondition(InboxTab tab, String openable) {
        return switch (tab) {
            case TODO ->
                mine("w.kind in ('TASK', 'URGE') and (w.claimed_by is null or w.claimed_by = :me)")
                        + " and (w.kind = 'TASK' or " + openable + ")";
            case UNIT ->
                "w.closed_at is null and w.kind = 'TASK' and w.holder_unit in (:units)"
                        + " and not exists (select 1 from work_item o where o.source = w.source and o.closed_at is null"
                        + " and o.id < w.id and o.holder_unit in (:units)) and (w.holder in (:mine) or " + openable
                        + ")";
            case NOTICE -> mine("w.kind in ('COORDINATE', 'INFORM')") + " and " + openable;
            case WATCHED -> mine("w.kind = 'WATCH'") + " and " + openable;
            case DONE ->
                "w.closed_by = :me and w.kind = 'TASK' and not exists (select 1 from work_item o"
                        + " where o.source = w.source and o.closed_by = :me and o.id < w.id) and " + openable;
        };
    }

    private static String mine(String what) {
        return "w.closed_at is null and " + what + " and w.holder in (:mine)"
                + " and not exists (select 1 from work_item o where o.source = w.source and o.closed_at is null"
                + " and o.holder in (:mine) and o.id < w.id)";
    }

    private static Map<String, Object> params(InboxOwner owner, InboxFilter filter) {
        Map<String, Object> params = owner.parameters();
        params.put("text", Text.containing(filter.text()));
        if (filter.act() != null) {
            params.put("act", filter.act());
        }
        return params;
    }

    private InboxRow row(ResultSet row, LocalDate today, WorkingDays days) throws SQLException {
        Deadline due = DueSql.deadline(row, "due");
        String act = row.getString("act");
        ObjectRef object = new ObjectRef(row.getString("object_kind"), row.getString("object_id"));
        long claimer = row.getLong("claimed_by");
        boolean claimed = !row.wasNull();
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new InboxRow(
                row.getLong("id"),
                WorkKind.valueOf(row.getString("kind")),
                act,
                act == null ? null : new StepName(row.getString("step_vi"), row.getString("step_en")),
                new InboxRow.About(
                        object,
                        subjects.address(object),
                        row.getString("title"),
                        row.getString("symbol"),
                        row.getString("from_name")),
                new InboxRow.Waiting(
                        due == null ? null : due.date(),
                        due == null || row.getBoolean("settled") ? null : days.left(today, due),
                        row.getBoolean("resting"),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        closed == null ? null : closed.toInstant()),
                new InboxRow.Holder(claimed ? new PersonId(claimer) : null, row.getString("claimer")));
    }
}
