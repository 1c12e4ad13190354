package vn.dondoc.inbox.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.dondoc.access.Act;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.ui.Addresses;
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
        Act act = filter.act();
        if (act != null) {
            parameters.put("act", act.name());
        }
        if (filter.overdueOnly()) {
            parameters.put("late", "1");
        }
        return QueryParameters.simple(parameters);
    }

    static InboxFilter read(QueryParameters parameters) {
        return new InboxFilter(
                one(InboxTab.values(), parameters, "tab").orElse(InboxTab.TODO),
                parameters.getSingleParameter("q").orElse(""),
                one(Act.values(), parameters, "act").filter(Act::isStep).orElse(null),
                parameters.getSingleParameter("late").isPresent());
    }

    /** What was just done, after which the next thing is to open. */
    static Optional<ObjectRef> done(QueryParameters parameters) {
        return parameters.getSingleParameter(Addresses.DONE).flatMap(ObjectRef::parse);
    }

    private static <T extends Enum<T>> Optional<T> one(T[] values, QueryParameters parameters, String name) {
        String wanted = parameters.getSingleParameter(name).orElse("");
        return Arrays.stream(values)
                .filter(value -> value.name().equals(wanted))
                .findFirst();
    }
}
