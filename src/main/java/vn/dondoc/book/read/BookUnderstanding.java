package vn.dondoc.book.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DayBounds;
import vn.dondoc.common.Due;
import vn.dondoc.common.Text;
import vn.dondoc.common.TextPattern;
import vn.dondoc.document.Basis;
import vn.dondoc.document.ClauseContent;
import vn.dondoc.document.DocumentType;
import vn.dondoc.document.DraftHead;
import vn.dondoc.organization.UnitIndex;

/** Understands the rows of a book, once it is known which column holds what. */
public final class BookUnderstanding {

    private static final int LONGEST_SUMMARY = DraftHead.LONGEST_SUMMARY.characters();
    private static final int LONGEST_PRODUCT = ClauseContent.LONGEST_PRODUCT.characters();
    private static final int LONGEST_WORDS = Due.LONGEST_WORDS.characters();
    private static final int LONGEST_THEME = DraftHead.LONGEST_THEME.characters();
    private static final int LONGEST_BASIS = Basis.LONGEST_WORDS.characters();
    private static final TextPattern SECRET = TextPattern.of("^(toi mat|tuyet mat|mat)\\b");

    private final ColumnMap map;
    private final UnitIndex units;
    private final DayBounds bounds;

    /** Reads rows with these columns; units are called by their names of one day, and days lie within these bounds. */
    public BookUnderstanding(ColumnMap map, UnitIndex units, DayBounds bounds) {
        this.map = map;
        this.units = units;
        this.bounds = bounds;
    }

    /** What a row says, with every cell that could not be understood. */
    public BookRow understand(SheetRow row) {
        List<CellFault> faults = new ArrayList<>();
        checkCells(row, faults);
        Symbol symbol = symbol(row, faults);
        UnitsCell leads = UnitsCell.read(BookField.LEADS, cell(BookField.LEADS, row), units);
        UnitsCell coordinators = UnitsCell.read(BookField.COORDINATORS, cell(BookField.COORDINATORS, row), units);
        faults.addAll(leads.faults());
        faults.addAll(coordinators.faults());
        String summary = text(BookField.SUMMARY, row, LONGEST_SUMMARY, faults);
        return new BookRow(
                row.number(),
                theme(row),
                new BookRow.Paper(
                        symbol,
                        day(row, faults),
                        type(row, symbol, summary),
                        bases(row, faults),
                        summary,
                        text(BookField.SIGNER, row, LONGEST_WORDS, faults)),
                new BookRow.Work(
                        leads.units(),
                        leads.group(),
                        coordinators.units(),
                        due(row, faults),
                        text(BookField.PRODUCT, row, LONGEST_PRODUCT, faults)),
                status(row, faults),
                faults);
    }

    private @Nullable Cell cell(BookField field, SheetRow row) {
        Cell cell = map.cell(field, row);
        return cell == null || cell.blank() ? null : cell;
    }

    private String text(BookField field, SheetRow row, int longest, List<CellFault> faults) {
        Cell cell = cell(field, row);
        String text = cell == null ? "" : cell.line();
        if (text.length() > longest) {
            faults.add(CellFault.at(field, "fault.too-long", text.length(), longest));
            return text.substring(0, longest);
        }
        return text;
    }

    private void checkCells(SheetRow row, List<CellFault> faults) {
        map.columns().keySet().stream()
                .filter(field -> Optional.ofNullable(cell(field, row))
                        .filter(Cell::error)
                        .isPresent())
                .forEach(field -> faults.add(CellFault.at(field, "book.fault.formula")));
        Cell secrecy = cell(BookField.SECRECY, row);
        if (secrecy != null && SECRET.matcher(Text.fold(secrecy.text())).find()) {
            faults.add(CellFault.at(BookField.SECRECY, "document.fault.secret"));
        }
    }

    private String theme(SheetRow row) {
        Cell cell = cell(BookField.THEME, row);
        String theme = cell == null ? row.section() : cell.line();
        return theme.length() <= LONGEST_THEME ? theme : theme.substring(0, LONGEST_THEME);
    }

    private @Nullable Symbol symbol(SheetRow row, List<CellFault> faults) {
        Cell cell = cell(BookField.SYMBOL, row);
        if (cell == null || cell.error()) {
            return null;
        }
        Optional<Symbol> symbol = Symbol.in(cell.text());
        if (symbol.isEmpty()) {
            faults.add(CellFault.at(BookField.SYMBOL, "book.fault.symbol", cell.line()));
        }
        return symbol.orElse(null);
    }

    private @Nullable LocalDate day(SheetRow row, List<CellFault> faults) {
        Cell cell = cell(BookField.ISSUED_ON, row);
        if (cell == null || cell.error()) {
            return null;
        }
        Optional<LocalDate> day = Optional.ofNullable(cell.date()).or(() -> DayText.whole(cell.text()));
        if (day.isEmpty()) {
            faults.add(CellFault.at(BookField.ISSUED_ON, "book.fault.day", cell.line()));
        }
        return day.filter(one -> isWithin(BookField.ISSUED_ON, one, faults)).orElse(null);
    }

    private boolean isWithin(BookField field, LocalDate day, List<CellFault> faults) {
        if (bounds.hold(day)) {
            return true;
        }
        faults.add(new CellFault(field, bounds.outside()));
        return false;
    }

    private Due due(SheetRow row, List<CellFault> faults) {
        Cell cell = cell(BookField.DUE, row);
        if (cell == null || cell.error()) {
            return Due.UNSET;
        }
        Optional<Due> due = due(cell);
        if (due.isEmpty()) {
            faults.add(CellFault.at(BookField.DUE, "book.fault.due", cell.line()));
        }
        return due.filter(one -> one.date() == null || isWithin(BookField.DUE, one.date(), faults))
                .orElse(Due.UNSET);
    }

    private static Optional<Due> due(Cell cell) {
        if (cell.date() != null) {
            return Optional.of(Due.on(cell.date()));
        }
        return cell.line().length() > LONGEST_WORDS ? Optional.empty() : DuePhrases.read(cell.text());
    }

    private @Nullable DocumentType type(SheetRow row, @Nullable Symbol symbol, String summary) {
        if (symbol != null) {
            return symbol.type();
        }
        Cell cell = cell(BookField.TYPE, row);
        return Optional.ofNullable(cell)
                .flatMap(named -> TypeReader.at(named.text()))
                .or(() -> TypeReader.at(summary))
                .orElse(null);
    }

    private List<BasisReference> bases(SheetRow row, List<CellFault> faults) {
        Cell cell = cell(BookField.BASES, row);
        List<BasisReference> bases = cell == null
                ? List.of()
                : Stream.of(cell.text().split("[;\\n]"))
                        .map(Text::clean)
                        .filter(words -> !words.isEmpty())
                        .map(words -> new BasisReference(Symbol.in(words).orElse(null), words))
                        .toList();
        bases.stream()
                .map(base -> base.words().length())
                .filter(length -> length > LONGEST_BASIS)
                .findFirst()
                .ifPresent(
                        length -> faults.add(CellFault.at(BookField.BASES, "fault.too-long", length, LONGEST_BASIS)));
        return bases;
    }

    private @Nullable BookStatus status(SheetRow row, List<CellFault> faults) {
        Cell cell = cell(BookField.STATUS, row);
        if (cell == null || cell.error()) {
            return null;
        }
        Optional<BookStatus> status = BookStatus.in(cell.text());
        if (status.isEmpty()) {
            faults.add(CellFault.at(BookField.STATUS, "book.fault.status", cell.line()));
        }
        return status.orElse(null);
    }
}
