package vn.dondoc.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.OfficeTest;
import vn.dondoc.access.Denied;
import vn.dondoc.access.RunAs;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PersonId;
import vn.dondoc.duty.DutyPages;

/** Every figure opens the rows behind it, and counts only what the viewer may open (domain §2 and §5, rule 8). */
@OfficeTest
@Transactional
class EveryCellTest {

    private static final int ALL = 10_000;
    private static final LocalDate FROM = LocalDate.of(2022, 3, 1);
    private static final LocalDate TO = LocalDate.of(2022, 5, 31);

    private final ProgressFigures figures;
    private final FiguredOffice office;
    private final DutyBook book;
    private final DutyPages pages;
    private final RunAs runAs;
    private List<Long> duties = List.of();

    @Autowired
    EveryCellTest(ProgressFigures figures, FiguredOffice office, DutyBook book, DutyPages pages, RunAs runAs) {
        this.figures = figures;
        this.office = office;
        this.book = book;
        this.pages = pages;
        this.runAs = runAs;
    }

    @BeforeEach
    void write() {
        duties = office.write();
    }

    @ParameterizedTest
    @EnumSource
    void rule_8_a_cell_has_as_many_rows_as_its_figure_says(Grouping by) {
        FigureQuestion question = new FigureQuestion(FROM, TO, by);
        FigureTable table = as(book.leader(), () -> figures.table(question));

        assertThat(table.lines()).isNotEmpty();
        for (FigureColumn column : FigureColumn.values()) {
            matches(question, null, column, table.total());
            table.lines().forEach(line -> matches(question, line.key(), column, line.figures()));
        }
    }

    @Test
    void lines_add_up_to_the_total_unless_the_table_says_that_it_counts_twice() {
        for (Grouping by : Grouping.values()) {
            FigureTable table = as(book.leader(), () -> figures.table(new FigureQuestion(FROM, TO, by)));
            long lines = table.lines().stream()
                    .mapToLong(line -> line.figures().of(FigureColumn.TOTAL))
                    .sum();

            assertThat(lines > table.total().of(FigureColumn.TOTAL))
                    .as(by.name())
                    .isEqualTo(by.countsTwice());
        }
    }

    @Test
    void figures_count_exactly_what_the_viewer_may_open() {
        FigureQuestion everything = new FigureQuestion(LocalDate.of(2020, 1, 1), TO.plusYears(1), Grouping.UNIT);
        FigureCell all = new FigureCell(everything, null, FigureColumn.TOTAL);
        for (PersonId viewer : office.viewers()) {
            Set<Long> counted = as(viewer, () -> figures.rows(all, 0, ALL)).stream()
                    .map(row -> row.id().value())
                    .filter(duties::contains)
                    .collect(Collectors.toSet());

            assertThat(counted).as(viewer.toString()).isEqualTo(as(viewer, this::openable));
        }
    }

    @Test
    void plans_a_person_may_not_see_are_not_named() {
        PersonId staff = office.viewers().get(5);
        FigureTable table = as(staff, () -> figures.table(new FigureQuestion(FROM, TO, Grouping.PLAN)));

        assertThat(table.lines()).extracting(FigureRow::key).containsExactly("");
    }

    private void matches(FigureQuestion question, @Nullable String key, FigureColumn column, Figures line) {
        FigureCell cell = new FigureCell(question, key, column);
        List<FigureDuty> rows = as(book.leader(), () -> figures.rows(cell, 0, ALL));

        assertThat(rows).as("%s", cell).hasSize((int) line.of(column));
        assertThat(as(book.leader(), () -> figures.count(cell))).isEqualTo(rows.size());
        assertThat(rows).extracting(FigureDuty::id).doesNotHaveDuplicates();
    }

    private Set<Long> openable() {
        return duties.stream().filter(this::opens).collect(Collectors.toSet());
    }

    private boolean opens(long duty) {
        try {
            pages.open(new DutyId(duty));
            return true;
        } catch (Denied denied) {
            return false;
        }
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return runAs.person(person, work);
    }
}
