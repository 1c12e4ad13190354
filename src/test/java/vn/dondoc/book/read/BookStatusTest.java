package vn.dondoc.book.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words of offices say of how far a row is. */
class BookStatusTest {

    @ParameterizedTest
    @CsvSource({
        "Đã hoàn thành, DONE",
        "Đã hoàn thành (trễ 2 ngày), DONE_LATE",
        "hoàn thành trễ hạn, DONE_LATE",
        "Đã làm xong, DONE",
        "Làm xong nhưng chậm 6 ngày, DONE_LATE",
        "Chưa xong, NOT_DONE",
        "Chưa làm, NOT_DONE",
        "Sẽ ban hành quý IV, PLANNED",
        "Đang triển khai, IN_PROGRESS",
        "TẠM HOÃN, SUSPENDED",
        "Dự kiến tháng 7, PLANNED"
    })
    void a_status_is_known_by_its_first_words(String words, BookStatus status) {
        assertThat(BookStatus.in(words)).hasValue(status);
    }

    @ParameterizedTest
    @CsvSource({
        "Hoàn tất, DONE",
        "Đã hoàn tất, DONE",
        "Chưa hoàn tất, NOT_DONE",
        "Hoãn, SUSPENDED",
        "HOÃN đến quý IV, SUSPENDED",
        "Tạm hoãn, SUSPENDED"
    })
    void what_is_put_off_is_told_from_what_is_done_by_its_mark(String words, BookStatus status) {
        assertThat(BookStatus.in(words)).hasValue(status);
        assertThat(BookStatus.in(Normalizer.normalize(words, Normalizer.Form.NFD)))
                .hasValue(status);
    }

    @ParameterizedTest
    @CsvSource({
        "Đã thực hiện 50%, IN_PROGRESS",
        "'Đã thực hiện được 99,5 %', IN_PROGRESS",
        "Hoàn thành (75%), IN_PROGRESS",
        "Hoàn thành một phần, IN_PROGRESS",
        "Hoàn thành một phần (trễ hạn), IN_PROGRESS",
        "Hoàn thành 100%, DONE",
        "'Hoàn thành 100%, trong đó 30% trước hạn', DONE",
        "Đã hoàn thành một phần mềm, DONE"
    })
    void what_is_done_in_part_is_still_under_way(String words, BookStatus status) {
        assertThat(BookStatus.in(words)).hasValue(status);
    }

    @ParameterizedTest
    @CsvSource({
        "Đã hoàn thành tuyên truyền trẻ em, DONE",
        "Đã hoàn thành việc cho trẻ 5 tuổi, DONE",
        "'Đã hoàn thành, không trễ', DONE",
        "HOÀN THÀNH TRỄ, DONE_LATE",
        "Hoàn thành quá hạn, DONE_LATE"
    })
    void only_what_is_late_is_late(String words, BookStatus status) {
        assertThat(BookStatus.in(words)).hasValue(status);
    }

    @ParameterizedTest
    @CsvSource({
        "hoan thanh tre han, DONE_LATE",
        "Da hoan thanh (tre 2 ngay), DONE_LATE",
        "Lam xong nhung cham, DONE_LATE",
        "Hoan thanh tuyen truyen tre em, DONE",
        "Hoan tat, DONE",
        "tam hoan, SUSPENDED",
        "HOAN, SUSPENDED",
        "hoan den quy IV, SUSPENDED"
    })
    void a_cell_typed_without_marks_is_read_by_its_letters(String words, BookStatus status) {
        assertThat(BookStatus.in(words)).hasValue(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hoàn thiện hồ sơ", "Hoan thien ho so", "Hoàn cảnh khó khăn", "Hoàn", "Xongg"})
    void a_status_that_only_begins_like_a_known_one_is_not_guessed(String words) {
        assertThat(BookStatus.in(words)).isEmpty();
    }
}
