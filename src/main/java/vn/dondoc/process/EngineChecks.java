package vn.dondoc.process;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the engine and the inbox differ, whatever kind of thing it is about. */
@Component
class EngineChecks extends QueriedChecks {

    private static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry("task-without-row", """
                    select t.id_ from act_ru_task t where not exists
                      (select 1 from work_item w where w.source = t.id_ and w.closed_at is null)
                    """),
            Map.entry("row-without-task", """
                    select w.source from work_item w where w.kind = 'TASK' and w.closed_at is null
                      and not exists (select 1 from act_ru_task t where t.id_ = w.source)
                    """),
            Map.entry("process-twice", """
                    select e.business_key_ from act_ru_execution e where e.parent_id_ is null
                    group by e.business_key_ having count(*) > 1
                    """),
            Map.entry("row-twice", """
                    select w.source from work_item w where w.closed_at is null
                    group by w.source, w.holder having count(*) > 1
                    """),
            Map.entry("job-failed", """
                    select coalesce(e.business_key_, j.id_) from act_ru_job j
                    left join act_ru_execution e on e.id_ = j.process_instance_id_ where j.retries_ = 0
                    """));

    EngineChecks(JdbcClient jdbc) {
        super(jdbc, QUERIES);
    }
}
