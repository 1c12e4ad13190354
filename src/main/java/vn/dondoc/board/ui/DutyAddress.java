package vn.dondoc.board.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.board.DutyQuestion;
import vn.dondoc.board.DutySlice;
import vn.dondoc.common.DayBounds;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.TextPattern;
import vn.dondoc.common.ui.Addresses;

/** The address of the duties behind a number: that of a board, with the line and the part that are asked for. */
final class DutyAddress {

    private static final String LINE = "line";
    private static final String SLICE = "duties";

    private static final TextPattern NUMBER = TextPattern.of("[0-9]{1,18}");

    private DutyAddress() {}

    static String of(PlanId plan, DutyQuestion question) {
        String board = BoardAddress.write(question.filter(), Set.of()).getQueryString();
        String line = question.line() == null ? "" : LINE + "=" + question.line();
        String slice = question.slice() == DutySlice.TOTAL ? "" : SLICE + "=" + question.slice();
        String query =
                Stream.of(board, line, slice).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
        return "plans/" + plan + "/duties" + (query.isEmpty() ? "" : "?" + query);
    }

    static DutyQuestion read(QueryParameters query, DayBounds bounds) {
        return new DutyQuestion(
                BoardAddress.read(query, bounds),
                line(Addresses.text(query, LINE).orElse("")),
                Addresses.one(DutySlice.values(), query, SLICE).orElse(DutySlice.TOTAL));
    }

    private static @Nullable PlanLineId line(String digits) {
        return NUMBER.matches(digits) ? new PlanLineId(Long.parseLong(digits)) : null;
    }
}
