package vn.dondoc.duty.ui;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PersonId;

/** What the database says of duties, whatever a screen says. */
@Component
class DutyTable {

    private final JdbcClient jdbc;

    DutyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DutyId> dutiesOf(DocumentId document) {
        return jdbc
                .sql("select id from duty where document_id = ? order by id")
                .param(document.value())
                .query(Long.class)
                .list()
                .stream()
                .map(DutyId::new)
                .toList();
    }

    PersonId responsible(DutyId duty) {
        return new PersonId(jdbc.sql("select responsible from duty where id = ?")
                .param(duty.value())
                .query(Long.class)
                .single());
    }

    List<String> trailOf(DutyId duty) {
        return jdbc.sql("select command from trail_entry where object_kind = 'DUTY' and object_id = ?")
                .param(duty.toString())
                .query(String.class)
                .list();
    }
}
