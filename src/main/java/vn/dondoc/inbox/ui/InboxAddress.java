package vn.dondoc.inbox.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.ui.Addresses;
import vn.dondoc.inbox.InboxFilter;
import vn.dondoc.inbox.InboxTab;

/** Keeps tab, search and filter of an inbox in its address, so that Back and a bookmark work. */
final class InboxAddress {

    /** What the name of an act looks like; anything else in an address names none. */
    private static final Pattern NAME = Pattern.compile("[A-Z_]{1,20}");

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
                one(InboxTab.values(), parameters, "tab").orElse(InboxTab.TODO),
                parameters.getSingleParameter("q").orElse(""),
                parameters
                        .getSingleParameter("act")
                        .filter(NAME.asMatchPredicate())
                        .orElse(null),
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
