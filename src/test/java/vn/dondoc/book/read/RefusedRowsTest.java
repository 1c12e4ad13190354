package vn.dondoc.book.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.common.sheet.SheetWriter;

/** Refused rows come back as they were written, and can be handed in again once they are mended. */
class RefusedRowsTest {

    @TempDir
    Path folder;

    @Test
    void the_refused_rows_come_back_with_their_reasons_and_can_be_read_again() throws IOException {
        Path handedIn = TestBook.of(
                folder,
                new Object[] {"SỔ THEO DÕI đến ngày 20/06/2022"},
                new Object[] {"STT", "Trích yếu", "Ngày ban hành", "Chủ trì"},
                new Object[] {1, "Việc tốt", LocalDate.of(2022, 3, 1), "Phường 3"},
                new Object[] {2, "Việc hỏng", LocalDate.of(2022, 3, 2), "Phường Không Có"});
        Book book = BookReader.read("so.xlsx", handedIn);
        int second = book.rows().get(1).number();

        Path back = Files.write(
                folder.resolve("tra-lai.xlsx"),
                SheetWriter.bytes(RefusedSheet.of(book, Map.of(second, "Không có đơn vị này"), "Lý do bị từ chối")));
        Book again = BookReader.read("tra-lai.xlsx", back);

        assertThat(again.rows()).hasSize(1);
        assertThat(again.asOf()).isEqualTo(LocalDate.of(2022, 6, 20));
        assertThat(again.proposed().columns())
                .containsAllEntriesOf(book.proposed().columns());
        SheetRow row = again.rows().get(0);
        assertThat(List.of(0, 1, 2, 3))
                .allSatisfy(column -> assertThat(row.cells().get(column))
                        .isEqualTo(book.rows().get(1).cells().get(column)));
        assertThat(row.cells().get(4)).extracting(Cell::text).isEqualTo("Không có đơn vị này");
    }
}
