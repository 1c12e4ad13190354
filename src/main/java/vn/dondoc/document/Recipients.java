package vn.dondoc.document;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.UnitId;

/** Whether the units a document went to for information have received and seen it. */
@Component
class Recipients {

    private final JdbcClient jdbc;

    Recipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Units the document has not reached yet. */
    List<UnitId> undelivered(DocumentId document, int atMost) {
        return jdbc.sql("select unit_code from document_recipient where document_id = ? and delivered_at is null"
                        + " order by place limit ?")
                .params(document.value(), atMost)
                .query((row, n) -> new UnitId(row.getString(1)))
                .list();
    }

    /** True for the one caller who delivers. */
    boolean deliver(DocumentId document, UnitId unit, Instant now) {
        return mark("delivered_at = :now, recorded_at = :now", "delivered_at is null", document, unit, now);
    }

    /** True for the first who has seen it. */
    boolean read(DocumentId document, UnitId unit, Instant now) {
        return mark("read_at = :now", "read_at is null", document, unit, now);
    }

    /** True if it reached one of these units, which has not yet said that it has seen it. */
    boolean unread(DocumentId document, Set<UnitId> units) {
        return jdbc.sql("select count(*) from document_recipient where document_id = :document"
                                + " and unit_code in (:units) and delivered_at is not null and read_at is null")
                        .param("document", document.value())
                        .param("units", units.stream().map(UnitId::code).toList())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** How many units it went to for information. */
    int all(DocumentId document) {
        return count(document, "");
    }

    /** How many of them have received it. */
    int reached(DocumentId document) {
        return count(document, " and delivered_at is not null");
    }

    private int count(DocumentId document, String condition) {
        return jdbc.sql("select count(*) from document_recipient where document_id = ?" + condition)
                .param(document.value())
                .query(Integer.class)
                .single();
    }

    private boolean mark(String what, String unless, DocumentId document, UnitId unit, Instant now) {
        return jdbc.sql("update document_recipient set " + what
                                + " where document_id = :document and unit_code = :unit and " + unless)
                        .param("now", OfficeTime.at(now))
                        .param("document", document.value())
                        .param("unit", unit.code())
                        .update()
                > 0;
    }
}
