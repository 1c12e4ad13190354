package vn.dondoc.board.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.board.BoardFilter;
import vn.dondoc.board.LineSlice;
import vn.dondoc.board.Milestone;
import vn.dondoc.board.Reached;
import vn.dondoc.common.DayBounds;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.ui.Addresses;
import vn.dondoc.duty.Timeliness;

/** Keeps what a board shows in its address, so that Back and a bookmark work. Values nobody knows are left out. */
final class BoardAddress {

    static final String THEME = "theme";
    static final String COLUMN = "unit";
    static final String OPEN = "open";
    private static final String SLICE = "state";
    private static final String TIMELINESS = "time";
    private static final String REACHED = "reached";
    private static final String UNTIL = "until";
    private static final String TEXT = "q";

    private BoardAddress() {}

    static BoardFilter read(QueryParameters query, DayBounds bounds) {
        return new BoardFilter(
                Addresses.text(query, THEME).orElse(null),
                Addresses.text(query, COLUMN).orElse(null),
                one(LineSlice.values(), query, SLICE),
                one(Timeliness.values(), query, TIMELINESS),
                reached(query, bounds),
                Addresses.text(query, TEXT).orElse(""));
    }

    private static @Nullable Reached reached(QueryParameters query, DayBounds bounds) {
        Milestone milestone = one(Milestone.values(), query, REACHED);
        LocalDate until = Addresses.day(query, UNTIL, bounds).orElse(null);
        return milestone == null || until == null ? null : new Reached(milestone, until);
    }

    /** The groups of units that are opened. */
    static Set<String> open(QueryParameters query) {
        return Set.of(Addresses.text(query, OPEN)
                .filter(codes -> !codes.isBlank())
                .map(codes -> Arrays.stream(codes.split(",")).distinct().toArray(String[]::new))
                .orElseGet(() -> new String[0]));
    }

    /** Where a board shows this. */
    static String of(PlanId plan, BoardFilter filter) {
        String query = write(filter, Set.of()).getQueryString();
        return "plans/" + plan + (query.isEmpty() ? "" : "?" + query);
    }

    static QueryParameters write(BoardFilter filter, Set<String> open) {
        Map<String, String> query = new LinkedHashMap<>();
        if (filter.theme() != null) {
            query.put(THEME, filter.theme());
        }
        if (filter.column() != null) {
            query.put(COLUMN, filter.column());
        }
        if (filter.slice() != null) {
            query.put(SLICE, filter.slice().name());
        }
        if (filter.timeliness() != null) {
            query.put(TIMELINESS, filter.timeliness().name());
        }
        if (filter.reached() != null) {
            query.put(REACHED, filter.reached().milestone().name());
            query.put(UNTIL, filter.reached().until().toString());
        }
        if (!filter.text().isBlank()) {
            query.put(TEXT, filter.text());
        }
        if (!open.isEmpty()) {
            query.put(OPEN, String.join(",", open.stream().sorted().toList()));
        }
        return QueryParameters.simple(query);
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, QueryParameters query, String name) {
        return Addresses.one(values, query, name).orElse(null);
    }
}
