package vn.dondoc.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.DueSql;
import vn.dondoc.common.Deadline;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;

/** When something of a document falls due next: what whoever watches it wants to know. For other rooms only. */
@Component
public class OpenDues {

    private static final String NEXT = """
            select effective_due, effective_due_soon_from from duty_now
            where document_id = ? and role = 'LEAD' and clock_runs and effective_due is not null
            order by effective_due limit 1
            """;

    private final JdbcClient jdbc;

    OpenDues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The earliest effective due of a lead duty for which the clock runs; empty if there is none. */
    public Optional<Deadline> nextOf(DocumentId document) {
        List<Deadline> next = new ArrayList<>();
        jdbc.sql(NEXT).param(document.value()).query(row -> {
            Deadline due = DueSql.deadline(row, "effective_due");
            if (due != null) {
                next.add(due);
            }
        });
        return next.stream().findFirst();
    }

    /** The documents from which these duties come. */
    public List<DocumentId> documentsOf(List<DutyId> duties) {
        return jdbc
                .sql("select distinct document_id from duty_now where id in (:ids)")
                .param("ids", duties.stream().map(DutyId::value).toList())
                .query(Long.class)
                .list()
                .stream()
                .map(DocumentId::new)
                .toList();
    }
}
