package vn.dondoc.board.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.board.DutyQuestion;
import vn.dondoc.board.DutySlice;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;

/** The address of the duties behind a number: that of a board, with the line and the part that are asked for. */
final class DutyAddress {

    private static final String LINE = "line";
    private static final String SLICE = "duties";

    private DutyAddress() {}

    static String of(PlanId plan, DutyQuestion question) {
        String board = BoardAddress.write(question.filter(), Set.of()).getQueryString();
        String line = question.line() == null ? "" : LINE + "=" + question.line();
        String slice = question.slice() == DutySlice.TOTAL ? "" : SLICE + "=" + question.slice();
        String query =
                Stream.of(board, line, slice).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
        return "plans/" + plan + "/duties" + (query.isEmpty() ? "" : "?" + query);
    }

    static DutyQuestion read(QueryParameters query) {
        String slice = query.getSingleParameter(SLICE).orElse("");
        return new DutyQuestion(
                BoardAddress.read(query),
                line(query.getSingleParameter(LINE).orElse("")),
                Arrays.stream(DutySlice.values())
                        .filter(one -> one.name().equals(slice))
                        .findFirst()
                        .orElse(DutySlice.TOTAL));
    }

    private static @Nullable PlanLineId line(String digits) {
        return digits.matches("[0-9]{1,18}") ? new PlanLineId(Long.parseLong(digits)) : null;
    }
}
