package vn.dondoc.inbox.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dondoc.inbox.InboxFilter;
import vn.dondoc.inbox.InboxTab;

/** Keeps tab, search and filter of an inbox in its address, so that Back and a bookmark work. */
final class InboxAddress {

    private InboxAddress() {}

    static QueryParameters write(InboxFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (filter.tab() != InboxTab.TODO) {
            parameters.put("tab", filter.tab().name());
        }
        if (!filter.text().isBlank()) {
            parameters.put("q", filter.text());
        }
        if (filter.overdueOnly()) {
            parameters.put("late", "1");
        }
        return QueryParameters.simple(parameters);
    }

    static InboxFilter read(QueryParameters parameters) {
        String wanted = parameters.getSingleParameter("tab").orElse("");
        InboxTab tab = Arrays.stream(InboxTab.values())
                .filter(value -> value.name().equals(wanted))
                .findFirst()
                .orElse(InboxTab.TODO);
        return new InboxFilter(
                tab,
                parameters.getSingleParameter("q").orElse(""),
                null,
                parameters.getSingleParameter("late").isPresent());
    }
}
