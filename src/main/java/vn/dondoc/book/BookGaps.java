package vn.dondoc.book;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Hat;
import vn.dondoc.book.BookPreview.Gap;
import vn.dondoc.book.RowVerdict.Kind;
import vn.dondoc.book.read.Symbol;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.DocumentType;
import vn.dondoc.document.NumberRegister;
import vn.dondoc.document.Series;

/**
 * The numbers a book leaves out between its first and its last: given outside the system, or forgotten (domain §7). The number
 * of a refused row is not left out: it comes once the row is corrected.
 */
@Component
class BookGaps {

    private final NumberRegister numbers;

    /** The committee term or year in which a body numbers documents on a day, each asked for once. */
    BiFunction<UnitId, LocalDate, String> terms() {
        Map<List<Object>, String> known = new HashMap<>();
        return (body, day) -> known.computeIfAbsent(
                List.of(body, day),
                key -> numbers.seriesOf(body, DocumentType.KE_HOACH, day).term());
    }

    BookGaps(NumberRegister numbers) {
        this.numbers = numbers;
    }

    List<Gap> of(List<RowVerdict> rows) {
        Map<Series, TreeSet<Integer>> given = rows.stream()
                .filter(row -> row.numbered() && row.kind() != Kind.REFUSED)
                .collect(groupingBy(
                        this::seriesOf,
                        mapping(
                                row -> Objects.requireNonNull(
                                                row.row().document().symbol())
                                        .number(),
                                toCollection(TreeSet::new))));
        List<Symbol> refused = rows.stream()
                .filter(row -> row.kind() == Kind.REFUSED)
                .flatMap(row -> Stream.ofNullable(row.row().document().symbol()))
                .toList();
        return given.entrySet().stream()
                .map(series -> gap(series.getKey(), series.getValue(), refused))
                .filter(gap -> !gap.numbers().isEmpty())
                .sorted((a, b) -> a.series().type().compareTo(b.series().type()))
                .toList();
    }

    void explain(List<Gap> gaps, String reason, Hat hat) {
        gaps.forEach(gap -> numbers.explain(gap.series(), gap.numbers(), reason, hat));
    }

    private Series seriesOf(RowVerdict row) {
        return numbers.seriesOf(
                new UnitId(Objects.requireNonNull(row.row().document().symbol()).body()),
                Objects.requireNonNull(row.row().document().type()),
                Objects.requireNonNull(row.row().document().issuedOn()));
    }

    private Gap gap(Series series, TreeSet<Integer> inBook, List<Symbol> refused) {
        TreeSet<Integer> all = new TreeSet<>(numbers.known(series));
        all.addAll(inBook);
        Set<Integer> toCome = refused.stream()
                .filter(symbol -> symbol.type() == series.type()
                        && symbol.body().equals(series.body().code()))
                .map(Symbol::number)
                .collect(toSet());
        return new Gap(
                series,
                IntStream.rangeClosed(all.first(), all.last())
                        .filter(number -> !all.contains(number) && !toCome.contains(number))
                        .boxed()
                        .toList());
    }
}
