package vn.dondoc.book;

import java.util.List;
import vn.dondoc.book.RowVerdict.Kind;
import vn.dondoc.book.read.BookStatus;

/**
 * What the new rows of a book make.
 *
 * @param lines lines of a plan
 * @param documents documents
 * @param openDuties lead duties that go on here
 * @param finishedDuties lead duties that were finished before
 */
public record PreviewCounts(int lines, int documents, int openDuties, int finishedDuties) {

    private static final PreviewCounts NOTHING = new PreviewCounts(0, 0, 0, 0);

    static PreviewCounts of(List<RowVerdict> rows, ImportChoices choices) {
        return rows.stream()
                .filter(row -> row.kind() == Kind.NEW)
                .map(row -> of(row, choices))
                .reduce(NOTHING, PreviewCounts::plus);
    }

    private static PreviewCounts of(RowVerdict row, ImportChoices choices) {
        boolean makesDocument = row.numbered() && row.known().document() == null;
        int leads = row.gives() ? row.row().work().leads().size() : 0;
        BookStatus status = row.row().status();
        boolean finished = choices.ofPlan() && status != null && status.finished();
        return new PreviewCounts(
                choices.ofPlan() ? 1 : 0, makesDocument ? 1 : 0, finished ? 0 : leads, finished ? leads : 0);
    }

    private PreviewCounts plus(PreviewCounts more) {
        return new PreviewCounts(
                lines + more.lines,
                documents + more.documents,
                openDuties + more.openDuties,
                finishedDuties + more.finishedDuties);
    }
}
