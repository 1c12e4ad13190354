package vn.dondoc.inbox.ui;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.inbox.Inbox;
import vn.dondoc.inbox.InboxFilter;
import vn.dondoc.inbox.InboxPlace;
import vn.dondoc.inbox.InboxRow;

/**
 * Feeds a lazy grid by keyset: it reads on from the last place it knows and never asks the database to skip rows it has
 * shown already.
 */
final class InboxPages extends AbstractBackEndDataProvider<InboxRow, Void> {

    private final transient Inbox inbox;
    private final transient InboxFilter filter;
    private final transient List<InboxRow> read = new ArrayList<>();

    InboxPages(Inbox inbox, InboxFilter filter) {
        this.inbox = inbox;
        this.filter = filter;
    }

    @Override
    protected Stream<InboxRow> fetchFromBackEnd(Query<InboxRow, Void> query) {
        int end = query.getOffset() + query.getLimit();
        while (read.size() < end) {
            List<InboxRow> next = inbox.page(filter, last(), end - read.size());
            if (next.isEmpty()) {
                break;
            }
            read.addAll(next);
        }
        return read.stream().skip(query.getOffset()).limit(query.getLimit());
    }

    private @Nullable InboxPlace last() {
        return read.isEmpty() ? null : InboxPlace.of(read.get(read.size() - 1));
    }

    @Override
    protected int sizeInBackEnd(Query<InboxRow, Void> query) {
        return inbox.count(filter);
    }

    @Override
    public Object getId(InboxRow row) {
        return row.id();
    }
}
