package vn.dondoc.document.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DayBounds;
import vn.dondoc.common.ui.Addresses;
import vn.dondoc.document.DocumentFilter;
import vn.dondoc.document.DocumentState;
import vn.dondoc.document.DocumentType;

/** The filter of the list in the address, so that back and bookmarks work. Values nobody knows are left out. */
final class ListAddress {

    private ListAddress() {}

    static DocumentFilter read(QueryParameters query, DayBounds bounds) {
        return new DocumentFilter(
                Addresses.text(query, "q").orElse(""),
                one(DocumentState.values(), query, "state"),
                one(DocumentType.values(), query, "type"),
                null,
                Addresses.day(query, "since", bounds).orElse(null));
    }

    static QueryParameters write(DocumentFilter filter) {
        Map<String, String> query = new LinkedHashMap<>();
        if (!filter.text().isBlank()) {
            query.put("q", filter.text());
        }
        if (filter.state() != null) {
            query.put("state", filter.state().name());
        }
        if (filter.type() != null) {
            query.put("type", filter.type().name());
        }
        if (filter.issuedSince() != null) {
            query.put("since", filter.issuedSince().toString());
        }
        return QueryParameters.simple(query);
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, QueryParameters query, String name) {
        return Addresses.one(values, query, name).orElse(null);
    }
}
