package vn.dondoc.process;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.duty.DutyDeadlines;

/** Where duties differ from the engine, from the inbox and, in their deadlines, from the working calendar. */
@Component
class DutyChecks extends QueriedChecks {

    /** Found by no query: what a due means is the calendar's to say. */
    static final String STALE_DEADLINE = "deadline-of-another-calendar";

    private static final String RUNNING_DUTY =
            "exists (select 1 from act_ru_execution e where e.business_key_ = 'duty:' || cast(a.id as varchar(20))"
                    + " and e.parent_id_ is null)";

    private static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry(
                    "duty-without-process",
                    "select 'duty:' || cast(a.id as varchar(20)) from duty a where a.role = 'LEAD'"
                            + " and a.delivered_at is not null and a.state not in ('COMPLETED', 'CANCELLED', 'TRANSFERRED')"
                            + " and not " + RUNNING_DUTY),
            Map.entry(
                    "process-without-duty",
                    "select 'duty:' || cast(a.id as varchar(20)) from duty a where (a.role <> 'LEAD'"
                            + " or a.delivered_at is null or a.state in ('COMPLETED', 'CANCELLED', 'TRANSFERRED')) and "
                            + RUNNING_DUTY),
            Map.entry("duty-at-another-step", """
                    select 'duty:' || cast(a.id as varchar(20)) from duty a
                    where a.role = 'LEAD' and a.delivered_at is not null
                      and a.state in ('SENT', 'IN_PROGRESS', 'IN_REVIEW', 'SUBMITTED', 'REFERRED_BACK')
                      and not exists (select 1 from work_item w where w.object_kind = 'DUTY'
                        and w.object_id = cast(a.id as varchar(20)) and w.closed_at is null
                        and w.act = case a.state when 'SENT' then 'TAKE_ON' when 'IN_PROGRESS' then 'CARRY_OUT'
                          when 'IN_REVIEW' then 'APPROVE' when 'SUBMITTED' then 'CONFIRM' else 'DECIDE_REFERRAL' end)
                    """),
            Map.entry("coordination-without-row", """
                    select 'duty:' || cast(a.id as varchar(20)) from duty a
                    where a.role = 'COORDINATE' and a.delivered_at is not null and a.state = 'OPEN'
                      and not exists (select 1 from work_item w where w.object_kind = 'DUTY'
                        and w.object_id = cast(a.id as varchar(20)) and w.closed_at is null)
                    """),
            Map.entry("row-of-ended-duty", """
                    select 'duty:' || w.object_id from work_item w
                    join duty a on w.object_id = cast(a.id as varchar(20))
                    where w.object_kind = 'DUTY' and w.closed_at is null
                      and a.state in ('COMPLETED', 'CANCELLED', 'TRANSFERRED', 'RELEASED', 'CONTRIBUTED')
                    """),
            Map.entry("rest-differs", """
                    select e.business_key_ from act_ru_execution e
                    join duty a on e.business_key_ = 'duty:' || cast(a.id as varchar(20))
                    where e.parent_id_ is null and (a.state = 'SUSPENDED') <> (e.suspension_state_ = 2)
                    """),
            Map.entry("row-of-another-person", """
                    select 'duty:' || w.object_id from work_item w
                    join duty a on w.object_id = cast(a.id as varchar(20))
                    where w.object_kind = 'DUTY' and w.closed_at is null and w.act = 'CARRY_OUT'
                      and w.holder <> 'PERSON@' || cast(a.responsible as varchar(20))
                    """),
            Map.entry("row-shows-another-term", """
                    select 'duty:' || w.object_id from work_item w
                    join duty a on w.object_id = cast(a.id as varchar(20))
                    where w.object_kind = 'DUTY' and w.closed_at is null
                      and (w.due is distinct from a.effective_due
                        or w.due_soon_from is distinct from a.effective_due_soon_from or w.resting <> (a.state = 'SUSPENDED'))
                    """));

    private final DutyDeadlines deadlines;

    DutyChecks(JdbcClient jdbc, DutyDeadlines deadlines) {
        super(jdbc, QUERIES);
        this.deadlines = deadlines;
    }

    @Override
    public Map<String, Supplier<List<String>>> all() {
        Map<String, Supplier<List<String>>> all = super.all();
        all.put(
                STALE_DEADLINE,
                () -> deadlines.stale().stream().map(ProcessKeys::of).toList());
        return all;
    }
}
