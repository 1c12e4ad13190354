package vn.dondoc.document;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.UnitId;

/** The units that have duties from a document: those its clauses name, and those a duty went over to. */
@Component
class GivenUnits {

    private final JdbcClient jdbc;

    GivenUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<UnitId> of(DocumentId document) {
        return jdbc.sql("select distinct unit_code from duty_now where document_id = ?")
                .param(document.value())
                .query((row, number) -> new UnitId(row.getString(1)))
                .set();
    }
}
