package vn.dondoc.assignment.ui;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.common.AssignmentId;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.PersonId;

/** What the database says of duties, whatever a screen says. */
@Component
class DutyTable {

    private final JdbcClient jdbc;

    DutyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AssignmentId> dutiesOf(DocumentId document) {
        return jdbc
                .sql("select id from assignment where document_id = ? order by id")
                .param(document.value())
                .query(Long.class)
                .list()
                .stream()
                .map(AssignmentId::new)
                .toList();
    }

    PersonId responsible(AssignmentId duty) {
        return new PersonId(jdbc.sql("select responsible from assignment where id = ?")
                .param(duty.value())
                .query(Long.class)
                .single());
    }

    List<String> trailOf(AssignmentId duty) {
        return jdbc.sql("select command from trail_entry where object_kind = 'ASSIGNMENT' and object_id = ?")
                .param(duty.toString())
                .query(String.class)
                .list();
    }
}
