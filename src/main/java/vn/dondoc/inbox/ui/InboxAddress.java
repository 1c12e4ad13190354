package vn.dondoc.inbox.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.TextPattern;
import vn.dondoc.common.ui.Addresses;
import vn.dondoc.inbox.InboxFilter;
import vn.dondoc.inbox.InboxTab;

/** Keeps tab, search and filter of an inbox in its address, so that Back and a bookmark work. */
final class InboxAddress {

    /** What the name of an act looks like; anything else in an address names none. */
    private static final TextPattern NAME = TextPattern.of("[A-Z_]{1,20}");

    private InboxAddress() {}

    static QueryParameters write(InboxFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (filter.tab() != InboxTab.TODO) {
            parameters.put("tab", filter.tab().name());
        }
        if (!filter.text().isBlank()) {
            parameters.put("q", filter.text());
        }
        if (filter.act() != null) {
            parameters.put("act", filter.act());
        }
        if (filter.overdueOnly()) {
            parameters.put("late", "1");
        }
        return QueryParameters.simple(parameters);
    }

    static InboxFilter read(QueryParameters parameters) {
        return new InboxFilter(
                Addresses.one(InboxTab.values(), parameters, "tab").orElse(InboxTab.TODO),
                Addresses.text(parameters, "q").orElse(""),
                Addresses.text(parameters, "act")
                        .filter(NAME.asMatchPredicate())
                        .orElse(null),
                Addresses.text(parameters, "late").isPresent());
    }

    /** What was just done, after which the next thing is to open. */
    static Optional<ObjectRef> done(QueryParameters parameters) {
        return Addresses.text(parameters, Addresses.DONE).flatMap(ObjectRef::parse);
    }
}
