package vn.dondoc.demo;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.document.Basis;

/** Finds what the play speaks of: documents by their number and symbol, lines of the plan by their words, duties by their unit. */
@Component
@Profile("demo")
class SampleRegister {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final JdbcClient jdbc;
    private final MessageSource texts;
    private final Map<String, DocumentId> drafted = new ConcurrentHashMap<>();

    SampleRegister(JdbcClient jdbc, MessageSource texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** Remembers what was drafted under a key, as it has no number yet. */
    void drafted(String key, DocumentId document) {
        drafted.put(key, document);
    }

    /** What was drafted under this key, or the document of this number and symbol. */
    DocumentId document(String key) {
        DocumentId known = drafted.get(key);
        return known == null ? ofSymbol(key) : known;
    }

    private DocumentId ofSymbol(String symbol) {
        return new DocumentId(jdbc.sql("select id from document_head where symbol = ?")
                .param(symbol)
                .query(Long.class)
                .single());
    }

    /** Which state of its text a draft is in. */
    long version(DocumentId document) {
        return jdbc.sql("select version from document_head where id = ?")
                .param(document.value())
                .query(Long.class)
                .single();
    }

    /** The line of the plan that asks for this. */
    PlanLineId line(String summary) {
        return new PlanLineId(jdbc.sql("select id from line_now where summary = ?")
                .param(summary)
                .query(Long.class)
                .single());
    }

    /** The duty of a unit from a clause of a document. */
    DutyId duty(SampleAct act, DocumentId document) {
        return new DutyId(jdbc.sql("select a.id from duty_now a join clause_now c on c.id = a.clause_id"
                        + " where a.document_id = ? and c.place = ? and a.unit_code = ? and a.state <> 'TRANSFERRED'")
                .params(document.value(), act.on().clause() - 1, act.on().unit())
                .query(Long.class)
                .single());
    }

    /** How others name an issued document: <i>Chỉ thị số 07-CT/QU ngày 08/04/2022</i>. */
    Basis basis(DocumentId document) {
        return jdbc.sql("select type, symbol, issued_at from document_head where id = ?")
                .param(document.value())
                .query((row, number) -> new Basis(
                        document,
                        named(
                                row.getString("type"),
                                row.getString("symbol"),
                                row.getObject("issued_at", OffsetDateTime.class))))
                .single();
    }

    private String named(String type, String symbol, OffsetDateTime issuedAt) {
        String kind = texts.getMessage("document.type." + type, null, VIETNAMESE);
        String day = SampleFiles.written(OfficeTime.dayOf(issuedAt.toInstant()));
        return Objects.requireNonNull(texts.getMessage("draft.basis", new Object[] {kind, symbol, day}, VIETNAMESE));
    }
}
