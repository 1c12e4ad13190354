package vn.dondoc.document;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bases that name a document by its symbol before it is known here; they are linked when it comes. */
@Component
class AwaitedBases {

    private final JdbcClient jdbc;

    AwaitedBases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(DocumentFact.Numbered numbered) {
        jdbc.sql("update document_basis set basis_id = ?, awaits = null where awaits = ?")
                .params(numbered.id().value(), numbered.symbol())
                .update();
    }
}
