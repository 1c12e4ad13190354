package vn.dondoc.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.duty.DutyState.COMPLETED;
import static vn.dondoc.duty.DutyState.IN_PROGRESS;
import static vn.dondoc.duty.DutyState.SENT;
import static vn.dondoc.duty.DutyState.SUBMITTED;
import static vn.dondoc.oversight.FigureColumn.LATE;
import static vn.dondoc.oversight.FigureColumn.ON_TIME;
import static vn.dondoc.oversight.FigureColumn.OPEN;
import static vn.dondoc.oversight.FigureColumn.OVERDUE;
import static vn.dondoc.oversight.FigureColumn.TOTAL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.OfficeTest;
import vn.dondoc.access.RunAs;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.Rate;
import vn.dondoc.oversight.DutyHistory.Interval;

/** The figures of a published government report, asked of the real query (domain §6). */
@OfficeTest
@Transactional
class GoldenFiguresTest {

    private static final LocalDate FROM = LocalDate.of(2022, 1, 1);
    private static final LocalDate TO = LocalDate.of(2022, 5, 31);
    private static final LocalDate DUE = LocalDate.of(2022, 4, 15);
    private static final LocalDate FAR = LocalDate.of(2022, 8, 31);

    private final ProgressFigures figures;
    private final DutyBook book;
    private final RunAs runAs;

    @Autowired
    GoldenFiguresTest(ProgressFigures figures, DutyBook book, RunAs runAs) {
        this.figures = figures;
        this.book = book;
        this.runAs = runAs;
    }

    @Test
    void the_published_figures_come_out_with_both_rates() {
        List<DutyHistory> report = new ArrayList<>();
        report.addAll(Collections.nCopies(14_068, done(day(4, 15, 23))));
        report.addAll(Collections.nCopies(1_983, done(day(4, 16, 0))));
        report.addAll(Collections.nCopies(5_640, open(FAR)));
        report.addAll(Collections.nCopies(223, open(DUE)));
        book.write(report);

        FigureTable table =
                runAs.person(book.leader(), () -> figures.table(new FigureQuestion(FROM, TO, Grouping.UNIT)));

        assertThat(table.lines()).hasSize(1);
        assertThat(table.total().of(TOTAL)).isEqualTo(21_914);
        assertThat(table.total().of(FigureColumn.COMPLETED)).isEqualTo(16_051);
        assertThat(table.total().of(ON_TIME)).isEqualTo(14_068);
        assertThat(table.total().of(LATE)).isEqualTo(1_983);
        assertThat(table.total().of(OPEN)).isEqualTo(5_863);
        assertThat(table.total().of(FigureColumn.IN_TIME)).isEqualTo(5_640);
        assertThat(table.total().of(OVERDUE)).isEqualTo(223);
        assertThat(rounded(table.total().rateA())).isEqualTo("73.2");
        assertThat(rounded(table.total().rateB())).isEqualTo("98.6");
        assertThat(rounded(table.total().onTimeRate())).isEqualTo("87.6");
    }

    private static String rounded(Rate rate) {
        return rate.percent().orElseThrow().toPlainString();
    }

    private static DutyHistory done(Instant sent) {
        return DutyHistory.of(
                "FIG-FAR",
                DUE,
                List.of(
                        new Interval(SENT, DUE, day(2, 1, 8)),
                        new Interval(SUBMITTED, DUE, sent),
                        new Interval(COMPLETED, DUE, day(5, 4, 9))),
                List.of(sent),
                null);
    }

    private static DutyHistory open(LocalDate due) {
        Interval given = new Interval(SENT, due, day(3, 1, 8));
        return DutyHistory.of(
                "FIG-FAR", due, List.of(given, new Interval(IN_PROGRESS, due, day(3, 2, 8))), List.of(), null);
    }

    private static Instant day(int month, int day, int hour) {
        return LocalDate.of(2022, month, day)
                .atTime(hour, 0)
                .atZone(OfficeTime.ZONE)
                .toInstant();
    }
}
