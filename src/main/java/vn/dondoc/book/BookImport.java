package vn.dondoc.book;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.Denied;
import vn.dondoc.access.Hat;
import vn.dondoc.book.BookWriter.Target;
import vn.dondoc.book.RowVerdict.Kind;
import vn.dondoc.book.read.Book;
import vn.dondoc.book.read.BookField;
import vn.dondoc.book.read.BookRow;
import vn.dondoc.book.read.BookUnderstanding;
import vn.dondoc.common.DayBounds;
import vn.dondoc.common.Fault;
import vn.dondoc.common.LongWork;
import vn.dondoc.common.Message;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.organization.Directory;
import vn.dondoc.plan.BookLines;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.plan.PlanParties;
import vn.dondoc.trail.Entry;
import vn.dondoc.trail.Trail;

/**
 * Takes over the books an office keeps in Excel (<i>Nhập từ Excel</i>): a dry run with a verdict for each row, then all
 * accepted rows in one transaction. The same book a second time changes nothing.
 */
@Service
@Transactional
public class BookImport {

    private final BookLines lines;
    private final PlanParties parties;
    private final KnownDocuments knownDocuments;
    private final BookWriter writer;
    private final BookGaps gaps;
    private final BookThemes themes;
    private final FirstBook firstBook;
    private final Directory directory;
    private final AccessPolicy policy;
    private final Trail trail;
    private final LongWork longWork;
    private final Clock clock;

    BookImport(
            BookLines lines,
            PlanParties parties,
            KnownDocuments knownDocuments,
            BookWriter writer,
            BookGaps gaps,
            BookThemes themes,
            FirstBook firstBook,
            Directory directory,
            AccessPolicy policy,
            Trail trail,
            LongWork longWork,
            Clock clock) {
        this.lines = lines;
        this.parties = parties;
        this.knownDocuments = knownDocuments;
        this.writer = writer;
        this.gaps = gaps;
        this.themes = themes;
        this.firstBook = firstBook;
        this.directory = directory;
        this.policy = policy;
        this.trail = trail;
        this.longWork = longWork;
        this.clock = clock;
    }

    /** What is known here of a book, and a verdict for each of its rows. */
    private record Judged(KnownRows known, List<RowVerdict> rows) {}

    /** What taking the book over would do. Changes nothing. */
    @Transactional(readOnly = true)
    public BookPreview check(Book book, ImportChoices choices) {
        longWork.begin();
        require(choices);
        List<RowVerdict> rows = judge(book, choices).rows();
        return preview(rows, rows, choices);
    }

    /**
     * Takes over every row that is new, and every changed one that was ticked, or nothing at all.
     *
     * @param progress is told how far it is
     */
    public BookImported run(Book book, ImportChoices choices, RowProgress progress) {
        longWork.begin();
        Hat hat = require(choices);
        Judged judged = judge(book, choices);
        List<RowVerdict> accepted = judged.rows().stream()
                .filter(row -> row.kind() == Kind.NEW
                        || (row.kind() == Kind.CHANGED
                                && choices.changes().contains(row.row().number())))
                .toList();
        BookPreview done = preview(judged.rows(), accepted, choices);
        themes.add(accepted, choices.asOf(), hat);
        PlanId plan = plan(choices, hat);
        int lastPlace = plan == null ? 0 : lines.lastPlace(plan);
        writer.write(accepted, judged.known(), new Target(choices, plan, lastPlace, hat), progress);
        firstBook.taken(choices.asOf());
        if (!choices.gapReason().isBlank()) {
            gaps.explain(done.gaps(), choices.gapReason(), hat);
        }
        String what = book.fileName() + ": " + accepted.size();
        if (plan == null) {
            trail.write(hat, Entry.change(ObjectRef.of(choices.unit()), "plan.import", null, what));
        } else {
            lines.takenOver(plan, what, hat);
        }
        return new BookImported(
                plan,
                done,
                accepted.stream().filter(row -> row.kind() == Kind.CHANGED).count());
    }

    private Hat require(ImportChoices choices) {
        Hat hat = policy.require(BookAct.IMPORT_BOOK, parties.of(choices.unit()));
        List<Fault> faults = new ArrayList<>();
        Stream.of(BookField.SUMMARY, BookField.LEADS)
                .filter(field -> !choices.columns().has(field))
                .forEach(field -> faults.add(Fault.of("book.fault.no-column", Message.of("book.field." + field))));
        if (choices.asOf().isAfter(OfficeTime.today(clock))) {
            faults.add(Fault.at("asOf", "book.fault.future"));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
        requireOwnPlan(choices);
        return hat;
    }

    /** Lines are written into plans of the unit whose book it is. */
    private void requireOwnPlan(ImportChoices choices) {
        if (choices.target().newPlan() != null) {
            lines.check(choices.target().newPlan());
        }
        if (!plansOf(choices).map(PlanContent::unit).allMatch(choices.unit()::equals)) {
            throw new Denied();
        }
    }

    /** The plan its rows go into, new or there; none of a register. */
    private Stream<PlanContent> plansOf(ImportChoices choices) {
        return Stream.concat(
                Stream.ofNullable(choices.target().newPlan()),
                Stream.ofNullable(choices.target().plan()).map(lines::content));
    }

    private @Nullable PlanId plan(ImportChoices choices, Hat hat) {
        if (choices.target().newPlan() == null) {
            return choices.target().plan();
        }
        return lines.make(choices.target().newPlan(), hat);
    }

    private Judged judge(Book book, ImportChoices choices) {
        LocalDate today = OfficeTime.today(clock);
        BookUnderstanding understanding =
                new BookUnderstanding(choices.columns(), directory.unitIndex(today), DayBounds.on(today));
        List<BookRow> rows =
                themes.named(book.rows().stream().map(understanding::understand).toList());
        KnownRows known = KnownRows.of(knownDocuments.bySymbol(symbols(rows)), gaps.terms(), linesOf(choices));
        BookJudge judge = new BookJudge(
                choices,
                plansOf(choices).findFirst().orElse(null),
                known,
                unitNames(rows, known),
                rights(choices.unit()));
        return new Judged(known, rows.stream().map(judge::judge).toList());
    }

    private List<BookLines.Line> linesOf(ImportChoices choices) {
        return choices.target().plan() == null
                ? List.of()
                : lines.of(choices.target().plan());
    }

    /** A unit's book may hold what it issued itself and, if it gives work to others, what it drafted for the bodies above it. */
    private BookJudge.Rights rights(UnitId unit) {
        boolean givesWork = directory.givesWork(unit);
        return new BookJudge.Rights(
                body -> directory.find(body).isPresent()
                        && ((givesWork && isAbove(body, unit)) || policy.allows(BookAct.IMPORT_BOOK, parties.of(body))),
                givesWork);
    }

    private boolean isAbove(UnitId body, @Nullable UnitId unit) {
        return unit != null
                && (unit.equals(body) || isAbove(body, directory.unit(unit).parent()));
    }

    private static Set<String> symbols(List<BookRow> rows) {
        Set<String> symbols = new HashSet<>();
        rows.forEach(row -> symbols.addAll(RowContent.symbols(row)));
        return symbols;
    }

    private Map<UnitId, String> unitNames(List<BookRow> rows, KnownRows known) {
        Set<UnitId> units = new HashSet<>();
        Stream.concat(
                        rows.stream()
                                .flatMap(row ->
                                        Stream.of(row.work().leads(), row.work().coordinators())),
                        known.lineOfIdentity().values().stream()
                                .map(BookLines.Line::content)
                                .flatMap(line -> Stream.of(line.leads(), line.coordinators())))
                .forEach(units::addAll);
        known.all().forEach(document -> {
            units.addAll(document.content().leads());
            units.addAll(document.content().coordinators());
        });
        return directory.unitNames(units);
    }

    private BookPreview preview(List<RowVerdict> rows, List<RowVerdict> taken, ImportChoices choices) {
        return new BookPreview(rows, PreviewCounts.of(rows, choices), gaps.of(rows), themes.unknown(taken));
    }
}
