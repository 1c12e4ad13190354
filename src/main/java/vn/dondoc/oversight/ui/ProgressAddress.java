package vn.dondoc.oversight.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DayBounds;
import vn.dondoc.common.ui.Addresses;
import vn.dondoc.oversight.ChangeKind;
import vn.dondoc.oversight.FigureCell;
import vn.dondoc.oversight.FigureColumn;
import vn.dondoc.oversight.FigureQuestion;
import vn.dondoc.oversight.Grouping;

/** Keeps what is asked of the figures in the address, so that Back, bookmarks and new tabs work. */
final class ProgressAddress {

    private ProgressAddress() {}

    static QueryParameters write(FigureQuestion question) {
        return QueryParameters.simple(parameters(question));
    }

    static String of(FigureQuestion question) {
        return "progress?" + write(question).getQueryString();
    }

    static String of(FigureCell cell) {
        Map<String, String> parameters = parameters(cell.question());
        parameters.put("column", cell.column().name());
        if (cell.key() != null) {
            parameters.put("line", cell.key());
        }
        return "progress/rows?" + QueryParameters.simple(parameters).getQueryString();
    }

    /** What an address asks; the year of today by unit where it says nothing. */
    static FigureQuestion question(QueryParameters parameters, LocalDate today) {
        DayBounds bounds = DayBounds.on(today);
        LocalDate from = Addresses.day(parameters, "from", bounds).orElse(Period.YEAR.from(today));
        LocalDate to = Addresses.day(parameters, "to", bounds).orElse(Period.YEAR.to(today));
        Grouping by = Addresses.one(Grouping.values(), parameters, "by").orElse(Grouping.UNIT);
        return to.isBefore(from) ? new FigureQuestion(to, from, by) : new FigureQuestion(from, to, by);
    }

    static FigureCell cell(QueryParameters parameters, LocalDate today) {
        return new FigureCell(
                question(parameters, today),
                line(parameters),
                Addresses.one(FigureColumn.values(), parameters, "column").orElse(FigureColumn.TOTAL));
    }

    static Optional<ChangeKind> change(QueryParameters parameters) {
        return Addresses.one(ChangeKind.values(), parameters, "kind");
    }

    private static @Nullable String line(QueryParameters parameters) {
        return Addresses.text(parameters, "line").orElse(null);
    }

    private static Map<String, String> parameters(FigureQuestion question) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("from", question.from().toString());
        parameters.put("to", question.to().toString());
        parameters.put("by", question.by().name());
        return parameters;
    }
}
