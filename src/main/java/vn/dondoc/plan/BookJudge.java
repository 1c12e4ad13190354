package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Message;
import vn.dondoc.common.UnitId;
import vn.dondoc.plan.RowVerdict.Change;
import vn.dondoc.plan.RowVerdict.Kind;
import vn.dondoc.plan.book.BookField;
import vn.dondoc.plan.book.BookRow;
import vn.dondoc.plan.book.BookStatus;
import vn.dondoc.plan.book.CellFault;
import vn.dondoc.plan.book.Symbol;

/** Says of each row of a book what becomes of it: new, changed, unchanged, or refused and why. */
final class BookJudge {

    private final ImportChoices choices;
    private final KnownRows known;
    private final Map<UnitId, String> unitNames;
    private final Predicate<UnitId> mayImportFor;
    private final Map<String, Integer> seen = new HashMap<>();

    /** Judges rows of one book; {@code mayImportFor} says whose numbers the person may take over. */
    BookJudge(ImportChoices choices, KnownRows known, Map<UnitId, String> unitNames, Predicate<UnitId> mayImportFor) {
        this.choices = choices;
        this.known = known;
        this.unitNames = unitNames;
        this.mayImportFor = mayImportFor;
    }

    RowVerdict judge(BookRow row) {
        List<CellFault> faults = new ArrayList<>(row.faults());
        if (faults.isEmpty()) {
            check(row, faults);
        }
        if (!faults.isEmpty()) {
            return new RowVerdict(row, Kind.REFUSED, faults, List.of(), List.of(), null, null);
        }
        return compared(row);
    }

    private void check(BookRow row, List<CellFault> faults) {
        if (row.summary().isBlank()) {
            faults.add(CellFault.at(BookField.SUMMARY, "fault.missing"));
        }
        if (row.leads().isEmpty()) {
            faults.add(CellFault.at(BookField.LEADS, "plan.fault.no-lead"));
        }
        checkNumber(row, faults);
        checkStatus(row, faults);
        checkTwice(row, faults);
    }

    private void checkNumber(BookRow row, List<CellFault> faults) {
        Symbol symbol = row.symbol();
        LocalDate day = row.issuedOn();
        if (symbol == null && (day != null || !choices.ofPlan())) {
            faults.add(CellFault.at(BookField.SYMBOL, "book.fault.no-number"));
        }
        if (symbol != null && day == null) {
            faults.add(CellFault.at(BookField.ISSUED_ON, "book.fault.no-day"));
        }
        if (day != null && day.isAfter(choices.asOf())) {
            faults.add(CellFault.at(BookField.ISSUED_ON, "book.fault.after-as-of"));
        }
        if (symbol != null && !mayImportFor.test(new UnitId(symbol.body()))) {
            faults.add(CellFault.at(BookField.SYMBOL, "book.fault.not-your-number", symbol.body()));
        }
    }

    private void checkStatus(BookRow row, List<CellFault> faults) {
        BookStatus status = row.status();
        if (!choices.ofPlan()) {
            return;
        }
        boolean wish = status == null || status == BookStatus.PLANNED || status == BookStatus.SUSPENDED;
        if (row.symbol() == null && !wish) {
            faults.add(CellFault.at(BookField.STATUS, "book.fault.status-without-number"));
        }
        if (row.symbol() != null && (status == null || status == BookStatus.PLANNED)) {
            faults.add(CellFault.at(BookField.STATUS, "book.fault.number-without-status"));
        }
    }

    private void checkTwice(BookRow row, List<CellFault> faults) {
        String key = row.symbol() == null
                ? KnownRows.identity(row.summary(), row.leads())
                : row.symbol().text();
        Integer first = seen.putIfAbsent(key, row.number());
        if (first != null) {
            faults.add(CellFault.at(
                    row.symbol() == null ? BookField.SUMMARY : BookField.SYMBOL, "book.fault.twice", first));
        }
    }

    private RowVerdict compared(BookRow row) {
        Optional<KnownDocument> document =
                Optional.ofNullable(row.symbol()).flatMap(symbol -> known.document(symbol.text()));
        Optional<PlanLine> line =
                choices.ofPlan() ? known.line(document, row.summary(), row.leads()) : Optional.empty();
        boolean isNew = choices.ofPlan() ? line.isEmpty() : document.isEmpty();
        List<Message> notes = new ArrayList<>();
        List<Change> changes = isNew ? List.of() : changes(row, line, document);
        document.filter(one -> isFinished(row) && one.underWay() > 0)
                .ifPresent(one -> notes.add(Message.of("book.note.under-way", one.underWay())));
        if (isNew && document.isPresent()) {
            notes.add(Message.of("book.note.linked"));
        }
        line.filter(one -> one.dropped() != null).ifPresent(one -> notes.add(Message.of("book.note.dropped")));
        return new RowVerdict(
                row,
                isNew ? Kind.NEW : changes.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED,
                List.of(),
                changes,
                notes,
                line.map(PlanLine::id).orElse(null),
                document.map(KnownDocument::id).orElse(null));
    }

    private List<Change> changes(BookRow row, Optional<PlanLine> line, Optional<KnownDocument> document) {
        LineContent after = RowContent.of(row, known);
        LineContent before = line.map(PlanLine::content)
                .or(() -> document.map(KnownDocument::content))
                .orElse(after);
        List<Change> changes = new ArrayList<>(RowChanges.between(before, after, unitNames));
        if (row.symbol() != null && document.isEmpty()) {
            changes.add(new Change(BookField.SYMBOL, "", row.symbol().text()));
        }
        document.filter(one -> isFinished(row) && one.byBook() && one.untouched() > 0)
                .ifPresent(one -> changes.add(new Change(BookField.STATUS, "", words(row.status()))));
        return changes;
    }

    private static String words(@Nullable BookStatus status) {
        return status == null ? "" : status.name();
    }

    private static boolean isFinished(BookRow row) {
        return row.status() != null && row.status().finished();
    }
}
