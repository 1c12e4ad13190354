package vn.dondoc.plan;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.common.DocumentId;

/** Whether the document that a line asked for is on its way: one whose draft was given up is not. */
@Component
class PlannedDocuments {

    private final JdbcClient jdbc;

    PlannedDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean underWay(PlanLine line) {
        DocumentId document = line.document();
        return document != null
                && jdbc.sql("select count(*) from document_head where id = ? and state <> 'DISCARDED'")
                                .param(document.value())
                                .query(Integer.class)
                                .single()
                        > 0;
    }
}
