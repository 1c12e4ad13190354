package vn.dondoc.kept;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.ui.FormKey;
import vn.dondoc.common.ui.KeptForms;
import vn.dondoc.common.ui.KeptText;

/**
 * The texts themselves, one row for each person, object and form. A person reaches their own rows only, so nothing here
 * asks what the object is. Each statement stands alone: a text that was kept stays kept, whatever becomes of the act.
 */
@Service
class KeptTexts implements KeptForms {

    /** So many letters one form may hold: a draft of a hundred long clauses fits. */
    static final int LONGEST = 1_000_000;

    /** So many forms one person may have begun; the oldest goes first. */
    static final int MOST = 200;

    private static final String KEY = " person_id = ? and object_kind = ? and object_id = ? and form = ?";
    private static final TypeReference<LinkedHashMap<String, String>> FIELDS = new TypeReference<>() {};

    private final JsonMapper json = new JsonMapper();
    private final JdbcClient jdbc;
    private final CurrentActor current;
    private final Clock clock;

    KeptTexts(JdbcClient jdbc, CurrentActor current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public String owner() {
        return Long.toString(me());
    }

    @Override
    public Optional<KeptText> find(FormKey form) {
        return jdbc.sql("select fields, counter, kept_at from kept_text where" + KEY)
                .params(keyOf(form))
                .query((row, n) -> read(row))
                .optional();
    }

    @Override
    public Optional<KeptText> keep(FormKey form, Map<String, String> fields, long seen) {
        KeptText kept = new KeptText(Map.copyOf(fields), seen + 1, clock.instant());
        boolean written = seen == KeptText.NEVER ? insert(form, kept) : update(form, kept);
        return written ? Optional.of(kept) : Optional.empty();
    }

    @Override
    public void add(FormKey form, Map<String, String> fields) {
        KeptText before = find(form).orElse(new KeptText(Map.of(), KeptText.NEVER, Instant.EPOCH));
        Map<String, String> all = new LinkedHashMap<>(before.fields());
        all.putAll(fields);
        keep(form, all, before.counter());
    }

    @Override
    public void forget(FormKey form) {
        jdbc.sql("delete from kept_text where" + KEY).params(keyOf(form)).update();
    }

    private boolean insert(FormKey form, KeptText kept) {
        makeRoom();
        try {
            jdbc.sql("insert into kept_text (fields, counter, kept_at, person_id, object_kind, object_id, form)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(written(kept), kept.counter(), at(kept))
                    .params(keyOf(form))
                    .update();
            return true;
        } catch (DuplicateKeyException elsewhere) {
            return false;
        }
    }

    private boolean update(FormKey form, KeptText kept) {
        return jdbc.sql("update kept_text set fields = ?, counter = ?, kept_at = ? where" + KEY + " and counter = ?")
                        .params(written(kept), kept.counter(), at(kept))
                        .params(keyOf(form))
                        .param(kept.counter() - 1)
                        .update()
                == 1;
    }

    /** What a person began longest ago gives way to what they begin now. */
    private void makeRoom() {
        jdbc.sql(
                        "select kept_at from kept_text where person_id = ? order by kept_at desc offset ? rows fetch next 1 row only")
                .params(me(), MOST - 1)
                .query(OffsetDateTime.class)
                .optional()
                .ifPresent(oldest -> jdbc.sql("delete from kept_text where person_id = ? and kept_at <= ?")
                        .params(me(), oldest)
                        .update());
    }

    private String written(KeptText kept) {
        try {
            String written = json.writeValueAsString(kept.fields());
            if (written.length() > LONGEST) {
                throw new Refusal(List.of(Fault.of("kit.kept.too-long", LONGEST)));
            }
            return written;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts is always JSON", e);
        }
    }

    private KeptText read(ResultSet row) throws SQLException {
        try {
            return new KeptText(
                    json.readValue(row.getString(1), FIELDS),
                    row.getLong(2),
                    row.getObject(3, OffsetDateTime.class).toInstant());
        } catch (JsonProcessingException e) {
            throw new SQLException("not a map of texts", e);
        }
    }

    private static OffsetDateTime at(KeptText kept) {
        return kept.at().atOffset(ZoneOffset.UTC);
    }

    private List<Object> keyOf(FormKey form) {
        return List.of(me(), form.object().kind(), form.object().id(), form.form());
    }

    private long me() {
        return current.get().personId().value();
    }
}
