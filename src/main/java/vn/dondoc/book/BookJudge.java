package vn.dondoc.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.book.RowVerdict.Change;
import vn.dondoc.book.RowVerdict.Kind;
import vn.dondoc.book.read.BookField;
import vn.dondoc.book.read.BookRow;
import vn.dondoc.book.read.BookStatus;
import vn.dondoc.book.read.CellFault;
import vn.dondoc.book.read.Symbol;
import vn.dondoc.common.Message;
import vn.dondoc.common.UnitId;
import vn.dondoc.plan.BookLines;
import vn.dondoc.plan.LineChanges;
import vn.dondoc.plan.LineContent;
import vn.dondoc.plan.PlanContent;

/** Says of each row of a book what becomes of it: new, changed, unchanged, or refused and why. */
final class BookJudge {

    private final ImportChoices choices;
    private final @Nullable PlanContent plan;
    private final KnownRows known;
    private final Map<UnitId, String> unitNames;
    private final Rights rights;
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * What the unit whose book it is may take over.
     *
     * @param numbersOf whose numbers
     * @param givesWork true if its book may give duties to other units
     */
    record Rights(Predicate<UnitId> numbersOf, boolean givesWork) {}

    /** Judges rows of one book, which go into this plan unless it is a register. */
    BookJudge(
            ImportChoices choices,
            @Nullable PlanContent plan,
            KnownRows known,
            Map<UnitId, String> unitNames,
            Rights rights) {
        this.choices = choices;
        this.plan = plan;
        this.known = known;
        this.unitNames = unitNames;
        this.rights = rights;
    }

    RowVerdict judge(BookRow row) {
        List<CellFault> faults = new ArrayList<>(row.faults());
        if (faults.isEmpty()) {
            check(row, faults);
        }
        if (!faults.isEmpty()) {
            return new RowVerdict(row, Kind.REFUSED, faults, List.of(), List.of(), RowVerdict.Known.NOTHING, false);
        }
        return compared(row);
    }

    private void check(BookRow row, List<CellFault> faults) {
        if (row.document().summary().isBlank()) {
            faults.add(CellFault.at(BookField.SUMMARY, "fault.missing"));
        }
        if (row.work().leads().isEmpty()) {
            faults.add(CellFault.at(BookField.LEADS, "plan.fault.no-lead"));
        }
        checkNumber(row, faults);
        checkGiving(row, faults);
        checkStatus(row, faults);
        checkTwice(row, faults);
    }

    private void checkGiving(BookRow row, List<CellFault> faults) {
        if (givesDuties(row) && !rights.givesWork()) {
            row.work().leads().stream()
                    .filter(lead -> !lead.equals(choices.unit()))
                    .findFirst()
                    .ifPresent(lead -> faults.add(CellFault.at(
                            BookField.LEADS, "book.fault.gives-no-work", unitNames.getOrDefault(lead, lead.code()))));
        }
    }

    private boolean givesDuties(BookRow row) {
        return row.document().symbol() != null && (choices.ofPlan() ? row.status() != null : choices.giveDuties());
    }

    private void checkNumber(BookRow row, List<CellFault> faults) {
        Symbol symbol = row.document().symbol();
        LocalDate day = row.document().issuedOn();
        if (symbol == null && (day != null || !choices.ofPlan())) {
            faults.add(CellFault.at(BookField.SYMBOL, "book.fault.no-number"));
        }
        if (symbol != null && day == null) {
            faults.add(CellFault.at(BookField.ISSUED_ON, "book.fault.no-day"));
        }
        if (day != null && day.isAfter(choices.asOf())) {
            faults.add(CellFault.at(BookField.ISSUED_ON, "book.fault.after-as-of"));
        }
        if (symbol != null && !rights.numbersOf().test(new UnitId(symbol.body()))) {
            faults.add(CellFault.at(BookField.SYMBOL, "book.fault.not-your-number", symbol.body()));
        }
    }

    private void checkStatus(BookRow row, List<CellFault> faults) {
        BookStatus status = row.status();
        if (!choices.ofPlan()) {
            return;
        }
        boolean wish = status == null || status == BookStatus.PLANNED || status == BookStatus.SUSPENDED;
        if (row.document().symbol() == null && !wish) {
            faults.add(CellFault.at(BookField.STATUS, "book.fault.status-without-number"));
        }
        if (row.document().symbol() != null && (status == null || status == BookStatus.PLANNED)) {
            faults.add(CellFault.at(BookField.STATUS, "book.fault.number-without-status"));
        }
    }

    private void checkTwice(BookRow row, List<CellFault> faults) {
        Integer first = seen.putIfAbsent(identity(row, faults.isEmpty()), row.number());
        if (first != null) {
            faults.add(CellFault.at(
                    row.document().symbol() == null ? BookField.SUMMARY : BookField.SYMBOL, "book.fault.twice", first));
        }
    }

    /** A number comes again with another year or committee term, and never within one, however it is spelt. */
    private String identity(BookRow row, boolean sound) {
        Symbol symbol = row.document().symbol();
        LocalDate day = row.document().issuedOn();
        if (symbol == null) {
            return KnownRows.identity(row.document().summary(), row.work().leads());
        }
        return sound && day != null
                ? String.join(
                        " ",
                        symbol.body(),
                        symbol.type().name(),
                        known.series(symbol, day),
                        String.valueOf(symbol.number()))
                : symbol.text();
    }

    private RowVerdict compared(BookRow row) {
        Optional<KnownDocument> document = known(row);
        Optional<BookLines.Line> line = choices.ofPlan() ? known.line(row, document) : Optional.empty();
        boolean ours = document.filter(one -> one.ofBook(choices.unit())).isPresent();
        boolean gives = givesDuties(row)
                && document.map(one -> ours && one.duties() == 0).orElse(true);
        boolean isNew = choices.ofPlan() ? line.isEmpty() : document.isEmpty();
        List<Change> changes =
                isNew ? List.of() : changes(row, line, document.filter(one -> ours), gives && document.isPresent());
        return new RowVerdict(
                row,
                isNew ? Kind.NEW : changes.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED,
                List.of(),
                changes,
                notes(row, line, document, isNew, changes),
                new RowVerdict.Known(
                        line.map(BookLines.Line::id).orElse(null),
                        document.map(KnownDocument::id).orElse(null),
                        ours),
                gives);
    }

    private Optional<KnownDocument> known(BookRow row) {
        Symbol symbol = row.document().symbol();
        LocalDate day = row.document().issuedOn();
        return symbol == null || day == null ? Optional.empty() : known.document(symbol, day);
    }

    private List<Message> notes(
            BookRow row,
            Optional<BookLines.Line> line,
            Optional<KnownDocument> document,
            boolean isNew,
            List<Change> changes) {
        List<Message> notes = new ArrayList<>();
        Optional.ofNullable(plan)
                .flatMap(period -> period.noteOn(row.work().due()))
                .ifPresent(notes::add);
        document.filter(one -> isFinished(row) && one.underWay() > 0)
                .ifPresent(one -> notes.add(Message.of("book.note.under-way", one.underWay())));
        if (isNew && document.isPresent()) {
            notes.add(Message.of("book.note.linked"));
        }
        document.filter(one -> !isNew && !one.ofBook(choices.unit()))
                .ifPresent(one -> notes.add(Message.of("book.note.not-of-this-book")));
        document.filter(one -> one.duties() > 0 && changes.stream().anyMatch(BookJudge::ofDuties))
                .ifPresent(one -> notes.add(Message.of("book.note.duties-stay")));
        line.filter(BookLines.Line::isDropped).ifPresent(one -> notes.add(Message.of("book.note.dropped")));
        return notes;
    }

    private static boolean ofDuties(Change change) {
        return change.field() == BookField.DUE
                || change.field() == BookField.LEADS
                || change.field() == BookField.COORDINATORS;
    }

    private List<Change> changes(
            BookRow row, Optional<BookLines.Line> line, Optional<KnownDocument> ours, boolean givesNow) {
        LineContent after = RowContent.of(row, known);
        LineContent before = line.map(BookLines.Line::content)
                .or(() -> ours.map(KnownDocument::content))
                .orElse(after);
        List<Change> changes = new ArrayList<>(LineChanges.between(before, after, unitNames).stream()
                .map(Change::of)
                .toList());
        Symbol symbol = row.document().symbol();
        if (symbol != null && line.filter(one -> one.document() == null).isPresent()) {
            changes.add(new Change(BookField.SYMBOL, "", symbol.text()));
        }
        if (givesNow && !choices.ofPlan()) {
            changes.add(
                    new Change(BookField.LEADS, "", LineChanges.units(row.work().leads(), unitNames)));
        }
        ours.filter(one -> isFinished(row) && one.untouched() > 0)
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
