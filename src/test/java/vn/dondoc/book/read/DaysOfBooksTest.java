package vn.dondoc.book.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.organization.SampleUnits;

/** A row of a book whose day cannot be meant is refused at its cell; its neighbours are read. */
class DaysOfBooksTest {

    @TempDir
    Path folder;

    @Test
    void days_before_1900_or_more_than_fifty_years_away_are_refused_at_their_cells() {
        List<BookRow> rows = TestBook.understood(TestBook.of(
                folder,
                new Object[] {"STT", "Số ký hiệu", "Ngày ban hành", "Trích yếu", "Chủ trì", "Hạn"},
                row("15/03/2022", LocalDate.of(9999, 12, 31)),
                row("15/03/2022", "trước ngày 31/12/9999"),
                row("15/03/2022", "quý IV năm 9999"),
                row("15/03/1022", "30/06/2022"),
                row("15/03/2022", "30/06/2022")));

        assertThat(rows)
                .extracting(row -> row.faults().stream().map(CellFault::field).toList())
                .containsExactly(
                        List.of(BookField.DUE),
                        List.of(BookField.DUE),
                        List.of(BookField.DUE),
                        List.of(BookField.ISSUED_ON),
                        List.of());
        assertThat(rows.get(0).faults().get(0).reason()).isEqualTo(SampleUnits.BOUNDS.outside());
    }

    private static Object[] row(String issued, Object due) {
        return new Object[] {"1", "15-CV/QU", issued, "Về việc thử", "Phường 3", due};
    }
}
