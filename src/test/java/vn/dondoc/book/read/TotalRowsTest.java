package vn.dondoc.book.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A total is left alone; a row that only begins like one is read. */
class TotalRowsTest {

    private static final Object[] NUMBERED = {"STT", "Trích yếu", "Số, ký hiệu", "Chủ trì", "Hạn"};

    @TempDir
    Path folder;

    @Test
    void a_type_or_a_unit_in_the_first_column_is_no_total() {
        Path file = TestBook.of(
                folder,
                new Object[] {"Thể loại", "Số, ký hiệu", "Trích yếu", "Chủ trì"},
                new Object[] {"Công văn", "131-CV/QU", "Việc một", "Phường 3"},
                new Object[] {"CONG VAN", "132-CV/QU", "Việc hai", "Phường 3"},
                new Object[] {"Công an quận", "133-CV/QU", "Việc ba", "Phường 3"},
                new Object[] {"Tổng", "134-CV/QU", "Việc bốn", "Phường 3"});

        assertThat(TestBook.understood(file))
                .extracting(row -> row.document().summary())
                .containsExactly("Việc một", "Việc hai", "Việc ba", "Việc bốn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Công tác tuyên truyền bầu cử",
                "Tổng kết 10 năm phong trào",
                "Tổng hợp số liệu: 6 tháng",
                "Cộng đồng học tập"
            })
    void a_row_without_a_number_is_read_though_its_summary_begins_like_a_total(String summary) {
        Path file = TestBook.of(folder, NUMBERED, new Object[] {1, "Việc một", "", "Phường 3", ""}, new Object[] {
            "", summary, "", "Phường 3", "30/06/2022"
        });

        assertThat(TestBook.understood(file))
                .extracting(row -> row.document().summary())
                .containsExactly("Việc một", summary);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng số",
                "Tổng cộng:",
                "TỔNG CỘNG",
                "Cộng",
                "CONG",
                "Cộng 12 văn bản",
                "Tổng số: 149 văn bản",
                "Tổng số văn bản: 149",
                "Cộng mục II",
                "Tổng toàn bộ (I + II)"
            })
    void a_total_is_left_alone_whatever_it_counts(String words) {
        Path file = TestBook.of(
                folder,
                NUMBERED,
                new Object[] {1, "Việc một", "", "Phường 3", ""},
                new Object[] {words, "149 văn bản", 12, 139, "10 chưa xong"},
                new Object[] {2, "Việc hai", "", "Phường 3", ""},
                new Object[] {words});

        assertThat(TestBook.understood(file))
                .extracting(row -> row.document().summary())
                .containsExactly("Việc một", "Việc hai");
    }

    @Test
    void a_total_may_stand_in_the_column_of_the_symbols() {
        Path file = TestBook.of(
                folder,
                new Object[] {"Số, ký hiệu", "Trích yếu", "Chủ trì"},
                new Object[] {"131-CV/QU", "Việc một", "Phường 3"},
                new Object[] {"Tổng cộng", "1 văn bản", 1});

        assertThat(TestBook.understood(file))
                .extracting(row -> row.document().summary())
                .containsExactly("Việc một");
    }
}
