package vn.dondoc.inbox;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.access.AccessCast;
import vn.dondoc.access.Relation;
import vn.dondoc.access.RoomCalls;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.duty.DutiesOfCast;

/** The inbox, and a row in it that waits for the head and the clerk of the named unit. */
@Component
class InboxCalls implements RoomCalls {

    private final Inbox inbox;
    private final DutiesOfCast duties;
    private final AccessCast cast;
    private final JdbcClient jdbc;

    InboxCalls(Inbox inbox, DutiesOfCast duties, AccessCast cast, JdbcClient jdbc) {
        this.inbox = inbox;
        this.duties = duties;
        this.cast = cast;
        this.jdbc = jdbc;
    }

    @Override
    public void prepare() {
        duties.sent();
    }

    @Override
    public Map<String, Runnable> byName() {
        Map<String, Runnable> calls = new HashMap<>();
        calls.put("Inbox.page", () -> inbox.page(InboxFilter.of(InboxTab.TODO), null, 10));
        calls.put("Inbox.count", () -> inbox.count(InboxFilter.of(InboxTab.TODO)));
        calls.put("Inbox.counts", inbox::counts);
        calls.put("Inbox.steps", () -> inbox.steps(InboxTab.TODO));
        calls.put("Inbox.next", () -> inbox.next(ObjectRef.of(duties.sent())));
        calls.put("Inbox.myHolders", inbox::myHolders);
        calls.put("Inbox.claim", () -> inbox.claim(rowOfSentDuty()));
        calls.put("Inbox.release", () -> inbox.release(rowOfSentDuty()));
        return calls;
    }

    private long rowOfSentDuty() {
        return jdbc.sql("select min(id) from work_item where object_kind = 'DUTY' and object_id = ?"
                        + " and holder_unit = ? and holder like ? and closed_at is null")
                .params(duties.sent().toString(), cast.unit(Relation.NAMED).code(), "UNIT_HEAD@%")
                .query(Long.class)
                .single();
    }
}
