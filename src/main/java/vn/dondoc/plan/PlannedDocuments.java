package vn.dondoc.plan;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the document that a line asked for is on its way: one whose draft was given up is not. */
@Component
class PlannedDocuments {

    private final JdbcClient jdbc;

    PlannedDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean underWay(PlanLine line) {
        return line.document() != null
                && jdbc.sql("select count(*) from line_now where id = ? and document_id is not null")
                                .param(line.id().value())
                                .query(Integer.class)
                                .single()
                        > 0;
    }
}
