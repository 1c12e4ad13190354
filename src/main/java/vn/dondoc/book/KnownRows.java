package vn.dondoc.book;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.book.read.BookRow;
import vn.dondoc.book.read.Symbol;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Text;
import vn.dondoc.common.UnitId;
import vn.dondoc.plan.BookLines;

/**
 * What the office has already of a book. A row is known by its number and symbol, otherwise by what it is about and who
 * leads it.
 *
 * @param documents the documents under the numbers of the book
 * @param terms the committee term or year in which a body numbers documents on a day
 * @param lineOfDocument the lines of the plan that have a document
 * @param lineOfIdentity all lines of the plan
 */
record KnownRows(
        Map<String, List<KnownDocument>> documents,
        BiFunction<UnitId, LocalDate, String> terms,
        Map<DocumentId, BookLines.Line> lineOfDocument,
        Map<String, BookLines.Line> lineOfIdentity) {

    static KnownRows of(
            Map<String, List<KnownDocument>> documents,
            BiFunction<UnitId, LocalDate, String> terms,
            List<BookLines.Line> lines) {
        Map<DocumentId, BookLines.Line> ofDocument = new HashMap<>();
        Map<String, BookLines.Line> ofIdentity = new HashMap<>();
        for (BookLines.Line line : lines) {
            if (line.document() != null) {
                ofDocument.put(line.document(), line);
            }
            ofIdentity.put(identity(line.content().summary(), line.content().leads()), line);
        }
        return new KnownRows(documents, terms, ofDocument, ofIdentity);
    }

    /** What tells rows without a number apart: the folded summary and the leads. */
    static String identity(String summary, List<UnitId> leads) {
        return Text.fold(summary) + leads.stream().map(UnitId::code).sorted().collect(Collectors.joining("|", "|", ""));
    }

    /** The document that has this number in the series of its day. */
    Optional<KnownDocument> document(Symbol symbol, LocalDate day) {
        return documents.getOrDefault(symbol.text(), List.of()).stream()
                .filter(document -> series(symbol, day).equals(document.term()))
                .findFirst();
    }

    /** The document that a text of a day names: the latest that had this number by then, otherwise the earliest. */
    Optional<KnownDocument> named(Symbol symbol, @Nullable LocalDate day) {
        List<KnownDocument> all = documents.getOrDefault(symbol.text(), List.of()).stream()
                .sorted(comparing(KnownDocument::issuedOn, nullsFirst(naturalOrder())))
                .toList();
        return all.stream()
                .filter(document -> day == null
                        || document.issuedOn() == null
                        || !document.issuedOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> all.stream().findFirst());
    }

    /** The committee term or year of a number. */
    String series(Symbol symbol, LocalDate day) {
        return terms.apply(new UnitId(symbol.body()), day);
    }

    /** All documents under the numbers of the book. */
    Stream<KnownDocument> all() {
        return documents.values().stream().flatMap(List::stream);
    }

    /**
     * The line that a document fulfils, otherwise the one about the same. A row with a number is never about a line that has
     * another document.
     */
    Optional<BookLines.Line> line(BookRow row, Optional<KnownDocument> document) {
        return document.map(KnownDocument::id)
                .map(lineOfDocument::get)
                .or(() -> Optional.ofNullable(lineOfIdentity.get(
                                identity(row.document().summary(), row.work().leads())))
                        .filter(line -> row.document().symbol() == null || line.document() == null));
    }
}
