package vn.dondoc.book;

import java.util.List;
import vn.dondoc.book.RowVerdict.Kind;
import vn.dondoc.document.Series;
import vn.dondoc.plan.PlanContent;

/**
 * What taking a book over would do (dry run).
 *
 * @param rows a verdict for each row, in the order of the book
 * @param makes what its new rows make
 * @param gaps numbers that are missing in the series of the book
 * @param themes headings that become themes of the list, for it does not know them
 */
public record BookPreview(List<RowVerdict> rows, PreviewCounts makes, List<Gap> gaps, List<String> themes) {

    /**
     * Numbers of one series that neither the book nor the office has.
     *
     * @param series which
     * @param numbers the numbers, ascending
     */
    public record Gap(Series series, List<Integer> numbers) {}

    /** How many rows are taken although their due lies outside the plan. */
    public long outsidePlan() {
        return rows.stream()
                .flatMap(row -> row.notes().stream())
                .filter(note -> note.key().equals(PlanContent.DUE_OUTSIDE))
                .count();
    }

    /** How many rows have this verdict. */
    public long count(Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }
}
