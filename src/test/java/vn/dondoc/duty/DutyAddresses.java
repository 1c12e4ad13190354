package vn.dondoc.duty;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.access.AddressObjects;
import vn.dondoc.document.DocumentsOfCast;

/** A duty's address is that of a unit's own or of a sibling from the same document. */
@Component
class DutyAddresses implements AddressObjects {

    private final DocumentsOfCast documents;
    private final DutiesOfCast duties;
    private final JdbcClient jdbc;

    DutyAddresses(DocumentsOfCast documents, DutiesOfCast duties, JdbcClient jdbc) {
        this.documents = documents;
        this.duties = duties;
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Supplier<String>> of(String route) {
        return route.equals("duties/:id")
                ? Map.of("duty", () -> duties.sent().toString(), "sibling", this::sibling)
                : Map.of();
    }

    /** The duty of another unit from the same document. */
    private String sibling() {
        return jdbc.sql("select id from duty where document_id = ? and unit_code = 'QX-THIRD'")
                .param(documents.issued().value())
                .query(String.class)
                .single();
    }
}
