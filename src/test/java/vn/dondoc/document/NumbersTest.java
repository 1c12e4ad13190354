package vn.dondoc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.AtOnce;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.TestPeople;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.UnitId;

/** Numbers and symbols (domain §7). */
@OfficeTest
@ExtendWith(Reconciled.class)
class NumbersTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 20);
    private static final int THREADS = 50;
    private static final int EACH = 40;

    private final NumberSeries numbers;
    private final TestPeople people;
    private final TestOfficeCast cast;
    private final TestDocuments documents;
    private final Issuing issuing;
    private final TransactionTemplate transaction;

    @Autowired
    NumbersTest(
            NumberSeries numbers,
            TestPeople people,
            TestOfficeCast cast,
            TestDocuments documents,
            Issuing issuing,
            PlatformTransactionManager transactions) {
        this.numbers = numbers;
        this.people = people;
        this.cast = cast;
        this.documents = documents;
        this.issuing = issuing;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void party_symbols_have_no_colon_and_two_digits_below_ten() {
        UnitId board = people.unit("NBD", "BAN_DANG");

        assertThat(take(board, DocumentType.CHI_THI, DAY)).isEqualTo("01-CT/NBD");
        assertThat(take(board, DocumentType.CHI_THI, DAY)).isEqualTo("02-CT/NBD");
        assertThat(take(board, DocumentType.KE_HOACH, DAY)).isEqualTo("01-KH/NBD");
    }

    @Test
    void state_symbols_count_by_year() {
        UnitId state = people.unit("NUB", "CHINH_QUYEN");

        assertThat(take(state, DocumentType.KE_HOACH, DAY)).isEqualTo("01/KH-NUB");
        assertThat(take(state, DocumentType.KE_HOACH, DAY.plusYears(1))).isEqualTo("01/KH-NUB");
    }

    @Test
    void party_symbols_count_by_the_term_of_the_committee() {
        UnitId board = people.unit("NTM", "BAN_DANG");

        take(board, DocumentType.KE_HOACH, DAY);

        assertThat(take(board, DocumentType.KE_HOACH, DAY.plusYears(1))).isEqualTo("02-KH/NTM");
        assertThat(take(board, DocumentType.KE_HOACH, LocalDate.of(2025, 8, 1))).isEqualTo("01-KH/NTM");
    }

    @Test
    void fifty_threads_taking_two_thousand_numbers_leave_no_duplicate_and_no_hole() {
        UnitId body = people.unit("NTH", "BAN_DANG");

        var outcomes = AtOnce.run(Collections.nCopies(THREADS, (Callable<List<String>>) () -> takeMany(body, EACH)));

        List<String> all =
                outcomes.stream().flatMap(outcome -> outcome.get().stream()).toList();
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, THREADS * EACH)
                        .mapToObj(n -> (n < 10 ? "0" + n : n) + "-KH/NTH")
                        .toList());
    }

    @Test
    void fifty_documents_issued_at_once_get_fifty_numbers_in_a_row() {
        List<DocumentId> signed = IntStream.range(0, THREADS)
                .mapToObj(i -> documents.signed(documents.plan(documents.each(List.of(cast.ward(1))))))
                .toList();

        var outcomes = AtOnce.run(signed.stream()
                .map(id -> (Callable<String>) () -> cast.as(cast.clerk(), () -> issuing.issue(id)))
                .toList());

        List<Integer> given = outcomes.stream()
                .map(outcome -> Integer.parseInt(outcome.get().split("-")[0]))
                .sorted()
                .toList();
        assertThat(given.get(THREADS - 1) - given.get(0)).isEqualTo(THREADS - 1);
        assertThat(given).doesNotHaveDuplicates();
    }

    private List<String> takeMany(UnitId body, int count) {
        List<String> taken = new ArrayList<>();
        while (taken.size() < count) {
            try {
                taken.add(take(body, DocumentType.KE_HOACH, DAY));
            } catch (ConcurrencyFailureException opened) {
                // somebody opened the series meanwhile: the service's retry does just this
                continue;
            }
        }
        return taken;
    }

    private String take(UnitId body, DocumentType type, LocalDate day) {
        return Objects.requireNonNull(
                transaction.execute(status -> numbers.next(body, type, day).symbol()));
    }
}
