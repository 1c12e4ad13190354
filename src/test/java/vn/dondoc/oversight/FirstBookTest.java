package vn.dondoc.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.OfficeTest;
import vn.dondoc.access.RunAs;

/** Of the days before an office's first book only what was given is known (domain §6). */
@OfficeTest
@Transactional
class FirstBookTest {

    private static final int ALL = 10_000;
    private static final LocalDate FIRST_BOOK = LocalDate.of(2022, 5, 20);
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);

    private final ProgressFigures figures;
    private final FiguredOffice office;
    private final DutyBook book;
    private final JdbcClient jdbc;
    private final RunAs runAs;

    @Autowired
    FirstBookTest(ProgressFigures figures, FiguredOffice office, DutyBook book, JdbcClient jdbc, RunAs runAs) {
        this.figures = figures;
        this.office = office;
        this.book = book;
        this.jdbc = jdbc;
        this.runAs = runAs;
    }

    @BeforeEach
    void anOffice() {
        office.write();
    }

    private void tookItsFirstBookOver() {
        jdbc.sql("insert into first_book (one, as_of) values (1, ?)")
                .param(FIRST_BOOK)
                .update();
    }

    @ParameterizedTest
    @EnumSource
    void a_period_before_the_first_book_tells_what_was_given_and_no_state(Grouping by) {
        FigureQuestion question = until(FIRST_BOOK.minusDays(1), by);
        FigureTable told = as(() -> figures.table(question));
        tookItsFirstBookOver();

        FigureTable table = as(() -> figures.table(question));
        assertThat(table.unknownUntil()).isEqualTo(FIRST_BOOK);
        assertThat(table.total().of(FigureColumn.ASSIGNED))
                .isPositive()
                .isEqualTo(told.total().of(FigureColumn.ASSIGNED));
        assertThat(table.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.figures().counts()).containsOnlyKeys(FigureColumn.ASSIGNED));
        for (FigureColumn column : FigureColumn.values()) {
            FigureCell cell = new FigureCell(question, null, column);
            List<FigureDuty> rows = as(() -> figures.rows(cell, 0, ALL));

            assertThat(table.knows(column)).isEqualTo(column == FigureColumn.ASSIGNED);
            assertThat(rows).hasSize((int) table.total().of(column)).allMatch(row -> row.status() == null);
            assertThat(as(() -> figures.count(cell))).isEqualTo(rows.size());
        }
    }

    @Test
    void from_the_day_of_the_first_book_on_the_figures_are_what_they_are_without_one() {
        FigureQuestion question = until(FIRST_BOOK, Grouping.UNIT);
        FigureTable without = as(() -> figures.table(question));
        tookItsFirstBookOver();

        assertThat(as(() -> figures.table(question))).isEqualTo(without);
        assertThat(without.unknownUntil()).isNull();
        assertThat(as(() -> figures.rows(new FigureCell(question, null, FigureColumn.TOTAL), 0, ALL)))
                .isNotEmpty()
                .noneMatch(row -> row.status() == null);
    }

    private static FigureQuestion until(LocalDate last, Grouping by) {
        return new FigureQuestion(MARCH, last, by);
    }

    private <T> T as(Supplier<T> work) {
        return runAs.person(book.leader(), work);
    }
}
