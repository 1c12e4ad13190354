package vn.dondoc.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.book.read.BasisReference;
import vn.dondoc.book.read.BookRow;
import vn.dondoc.book.read.Symbol;
import vn.dondoc.document.Basis;
import vn.dondoc.document.DocumentType;
import vn.dondoc.plan.LineContent;

/** What a row of a book says, as a line of a plan or a document says it. */
final class RowContent {

    private RowContent() {}

    static LineContent of(BookRow row, KnownRows known) {
        return new LineContent(
                row.theme(),
                Objects.requireNonNullElse(row.document().type(), DocumentType.KE_HOACH),
                row.document().summary(),
                row.document().bases().stream()
                        .map(base -> basis(base, row.document().issuedOn(), known))
                        .toList(),
                row.work().leads(),
                row.work().coordinators().stream()
                        .distinct()
                        .filter(unit -> !row.work().leads().contains(unit))
                        .toList(),
                row.work().due(),
                row.work().product());
    }

    /** A base is linked if its document is known here, and waits for it otherwise. */
    private static Basis basis(BasisReference base, @Nullable LocalDate day, KnownRows known) {
        if (base.symbol() == null) {
            return new Basis(null, base.words());
        }
        String symbol = base.symbol().text();
        return known.named(base.symbol(), day)
                .map(document -> new Basis(document.id(), base.words()))
                .orElseGet(() -> new Basis(null, base.words(), symbol));
    }

    /** The symbols a row names: its own and those of its bases. */
    static List<String> symbols(BookRow row) {
        List<String> bases = row.document().bases().stream()
                .map(BasisReference::symbol)
                .filter(Objects::nonNull)
                .map(Symbol::text)
                .toList();
        if (row.document().symbol() == null) {
            return bases;
        }
        List<String> all = new ArrayList<>(bases);
        all.add(row.document().symbol().text());
        return all;
    }
}
