package vn.dondoc.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.Parties;
import vn.dondoc.common.Reconciliation;
import vn.dondoc.duty.DutyDeadlines;
import vn.dondoc.organization.OrganizationAct;

/**
 * Compares the engine's tasks and instances with duties, documents and inbox rows, a query for each way to differ; and the
 * deadlines that are kept with the working calendar.
 */
@Service
class EngineReconciliation implements Reconciliation {

    /** Found by no query: what a due means is the calendar's to say. */
    static final String STALE_DEADLINE = "deadline-of-another-calendar";

    private static final String RUNNING_DUTY =
            "exists (select 1 from act_ru_execution e where e.business_key_ = 'duty:' || cast(a.id as varchar(20))"
                    + " and e.parent_id_ is null)";

    private static final Map<String, String> CHECKS = Map.ofEntries(
            Map.entry("task-without-row", """
                    select t.id_ from act_ru_task t where not exists
                      (select 1 from work_item w where w.source = t.id_ and w.closed_at is null)
                    """),
            Map.entry("row-without-task", """
                    select w.source from work_item w where w.kind = 'TASK' and w.closed_at is null
                      and not exists (select 1 from act_ru_task t where t.id_ = w.source)
                    """),
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
            Map.entry("document-at-another-step", """
                    select 'document:' || cast(d.id as varchar(20)) from document d
                    where d.started = true and d.state in ('DRAFT', 'IN_APPROVAL', 'SIGNED')
                      and not exists (select 1 from work_item w where w.object_kind = 'DOCUMENT'
                        and w.object_id = cast(d.id as varchar(20)) and w.closed_at is null and (
                          (d.state = 'DRAFT' and w.act = 'REVISE') or (d.state = 'SIGNED' and w.act = 'ISSUE')
                          or (d.state = 'IN_APPROVAL' and w.act in ('REVIEW', 'SIGN'))))
                    """),
            Map.entry("count-differs", """
                    select 'document:' || cast(p.document_id as varchar(20)) from document_progress p
                    where p.open_leads <> (select count(*) from duty a where a.document_id = p.document_id
                      and a.role = 'LEAD' and a.state not in ('COMPLETED', 'CANCELLED', 'TRANSFERRED'))
                    """),
            Map.entry("process-twice", """
                    select e.business_key_ from act_ru_execution e where e.parent_id_ is null
                    group by e.business_key_ having count(*) > 1
                    """),
            Map.entry("document-without-process", """
                    select 'document:' || cast(d.id as varchar(20)) from document d
                    where d.started = true and d.state in ('DRAFT', 'IN_APPROVAL', 'SIGNED', 'ISSUED')
                      and not exists (select 1 from act_ru_execution e where e.parent_id_ is null
                        and e.business_key_ = 'document:' || cast(d.id as varchar(20)))
                    """),
            Map.entry("row-twice", """
                    select w.source from work_item w where w.closed_at is null
                    group by w.source, w.holder having count(*) > 1
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
                    """),
            Map.entry("unit-not-informed", """
                    select 'document:' || cast(r.document_id as varchar(20)) || ':' || r.unit_code
                    from document_recipient r join document d on d.id = r.document_id and d.state = 'ISSUED'
                    where r.delivered_at is not null and r.read_at is null and not exists (select 1 from work_item w
                      where w.source = 'document:' || cast(r.document_id as varchar(20)) || ':' || r.unit_code
                        and w.closed_at is null)
                    """),
            Map.entry("watch-differs", """
                    select 'document:' || cast(d.id as varchar(20)) from document d
                    where d.started = true and (d.state = 'ISSUED') <> (exists (select 1 from work_item w
                      where w.kind = 'WATCH' and w.source = 'document:' || cast(d.id as varchar(20)) || ':watch'
                        and w.closed_at is null))
                    """),
            Map.entry(
                    "duty-not-delivered",
                    "select 'duty:' || cast(a.id as varchar(20)) from duty a"
                            + " join document_progress p on p.document_id = a.document_id and p.dispatched = true"
                            + " where a.delivered_at is null and a.state in ('SENT', 'OPEN') and not " + RUNNING_DUTY),
            Map.entry("job-failed", """
                    select coalesce(e.business_key_, j.id_) from act_ru_job j
                    left join act_ru_execution e on e.id_ = j.process_instance_id_ where j.retries_ = 0
                    """),
            Map.entry("dispatch-stopped", """
                    select 'document:' || cast(d.id as varchar(20)) from document d
                    join document_progress p on p.document_id = d.id and p.dispatched = false
                    where d.state = 'ISSUED' and not exists (select 1 from act_ru_job j
                      join act_ru_execution e on e.id_ = j.process_instance_id_
                      where e.business_key_ = 'document:' || cast(d.id as varchar(20)))
                    """),
            Map.entry("recipient-not-reached", """
                    select 'document:' || cast(r.document_id as varchar(20)) || ':' || r.unit_code
                    from document_recipient r
                    join document d on d.id = r.document_id and d.state = 'ISSUED'
                    join document_progress p on p.document_id = d.id and p.dispatched = true
                    where r.delivered_at is null
                    """),
            Map.entry("document-not-woken", """
                    select 'document:' || cast(p.document_id as varchar(20)) from document_progress p
                    join document d on d.id = p.document_id and d.state = 'ISSUED'
                    where p.dispatched = true and p.open_leads = 0 and not exists (select 1 from work_item w
                      where w.object_kind = 'DOCUMENT' and w.object_id = cast(d.id as varchar(20))
                        and w.closed_at is null and w.act = 'CLOSE')
                    """));

    private final JdbcClient jdbc;
    private final DutyDeadlines deadlines;
    private final AccessPolicy policy;

    EngineReconciliation(JdbcClient jdbc, DutyDeadlines deadlines, AccessPolicy policy) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.policy = policy;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Drift> run() {
        policy.require(OrganizationAct.MANAGE_OFFICE, Parties.office());
        Stream<Drift> queried = CHECKS.entrySet().stream()
                .flatMap(check -> jdbc.sql(check.getValue()).query(String.class).list().stream()
                        .map(subject -> new Drift(check.getKey(), subject)));
        Stream<Drift> judged = deadlines.stale().stream().map(duty -> new Drift(STALE_DEADLINE, "duty:" + duty));
        return Stream.concat(queried, judged).toList();
    }
}
