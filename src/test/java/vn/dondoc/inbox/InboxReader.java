package vn.dondoc.inbox;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.PersonId;

/** Reads the inbox of a person the way a screen does: page after page, each after the last row of the one before. */
@Component
class InboxReader {

    /** More than anybody's inbox holds. */
    static final int ALL = 5000;

    private final TestOfficeCast cast;
    private final Inbox inbox;

    InboxReader(TestOfficeCast cast, Inbox inbox) {
        this.cast = cast;
        this.inbox = inbox;
    }

    List<InboxRow> all(PersonId person, InboxTab tab) {
        return paged(person, InboxFilter.of(tab), ALL);
    }

    List<InboxRow> paged(PersonId person, InboxFilter filter, int size) {
        return rest(person, filter, List.of(), size);
    }

    /** What comes after the rows seen already. */
    List<InboxRow> rest(PersonId person, InboxFilter filter, List<InboxRow> seen, int size) {
        List<InboxRow> rows = new ArrayList<>(seen);
        List<InboxRow> next = page(person, filter, rows, size);
        while (!next.isEmpty()) {
            rows.addAll(next);
            next = page(person, filter, rows, size);
        }
        return rows.subList(seen.size(), rows.size());
    }

    List<InboxRow> page(PersonId person, InboxFilter filter, List<InboxRow> seen, int size) {
        InboxPlace after = last(seen);
        return cast.as(person, () -> inbox.page(filter, after, size));
    }

    int count(PersonId person, InboxFilter filter) {
        return cast.as(person, () -> inbox.count(filter));
    }

    List<ObjectRef> objects(PersonId person, InboxTab tab) {
        return all(person, tab).stream().map(row -> row.about().object()).toList();
    }

    private static @Nullable InboxPlace last(List<InboxRow> rows) {
        return rows.isEmpty() ? null : InboxPlace.of(rows.get(rows.size() - 1));
    }
}
