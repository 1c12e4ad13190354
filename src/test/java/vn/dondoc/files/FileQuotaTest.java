package vn.dondoc.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;
import vn.dondoc.OfficeTest;
import vn.dondoc.TestClock;
import vn.dondoc.common.ByteSize;
import vn.dondoc.common.Message;
import vn.dondoc.common.PersonId;

/** Nobody fills the disk: what a person hands in is counted, whatever becomes of it. */
@OfficeTest
@Transactional
class FileQuotaTest {

    private static final PersonId ANYBODY = new PersonId(70_001);
    private static final PersonId OTHER = new PersonId(70_002);
    private static final FileName NAME = FileName.of("a.pdf");
    private static final long KILO = 1024;

    private final JdbcClient jdbc;
    private final TestClock clock;
    private final FileQuota quota;

    @Autowired
    FileQuotaTest(JdbcClient jdbc, TestClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.quota = new FileQuota(
                jdbc, new FileSettings("unused", DataSize.ofKilobytes(10), DataSize.ofKilobytes(10)), clock);
    }

    @AfterEach
    void backToTheBeginning() {
        clock.reset();
    }

    @Test
    void what_is_more_than_a_person_may_hand_in_is_refused_with_the_day_from_which_there_is_room() {
        quota.take(NAME, 4 * KILO, ANYBODY);
        clock.advance(Duration.ofDays(3));
        quota.take(NAME, 6 * KILO, ANYBODY);

        assertThatThrownBy(() -> quota.take(NAME, 5 * KILO, ANYBODY))
                .hasMessage(Message.of(
                                "files.fault.quota",
                                "a.pdf",
                                ByteSize.of(10 * KILO),
                                ByteSize.of(10 * KILO),
                                30,
                                "23/07/2022")
                        .toString());
    }

    @Test
    void each_person_has_their_own_and_it_comes_back_with_time() {
        quota.take(NAME, 10 * KILO, ANYBODY);
        quota.take(NAME, 10 * KILO, OTHER);
        clock.advance(Duration.ofDays(30));

        quota.take(NAME, 10 * KILO, ANYBODY);
        quota.forget();

        assertThat(jdbc.sql("select count(*) from file_intake where person in (70001, 70002)")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
