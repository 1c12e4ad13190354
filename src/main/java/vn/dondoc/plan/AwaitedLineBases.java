package vn.dondoc.plan;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.document.DocumentFact;

/** Bases of lines that name a document before it is known here; they are linked when it comes. */
@Component
class AwaitedLineBases {

    private final JdbcClient jdbc;

    AwaitedLineBases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(DocumentFact.Numbered numbered) {
        jdbc.sql("update plan_line_basis set basis_id = ?, awaits = null where awaits = ?")
                .params(numbered.id().value(), numbered.symbol())
                .update();
    }
}
