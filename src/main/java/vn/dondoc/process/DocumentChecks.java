package vn.dondoc.process;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where documents differ from the engine, from the inbox and from the duties they gave. */
@Component
class DocumentChecks extends QueriedChecks {

    private static final String RUNNING_DUTY =
            "exists (select 1 from act_ru_execution e where e.business_key_ = 'duty:' || cast(a.id as varchar(20))"
                    + " and e.parent_id_ is null)";

    private static final Map<String, String> QUERIES = Map.ofEntries(
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
            Map.entry("document-without-process", """
                    select 'document:' || cast(d.id as varchar(20)) from document d
                    where d.started = true and d.state in ('DRAFT', 'IN_APPROVAL', 'SIGNED', 'ISSUED')
                      and not exists (select 1 from act_ru_execution e where e.parent_id_ is null
                        and e.business_key_ = 'document:' || cast(d.id as varchar(20)))
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

    DocumentChecks(JdbcClient jdbc) {
        super(jdbc, QUERIES);
    }
}
