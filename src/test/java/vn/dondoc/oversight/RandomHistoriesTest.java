package vn.dondoc.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.OfficeTest;
import vn.dondoc.Rounds;
import vn.dondoc.TestClock;
import vn.dondoc.access.RunAs;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.common.OfficeTime;

/**
 * 500 random histories, fifty at a time, each a unit of its own, asked about a random period: every figure is what
 * counting by hand gives, the identities of domain §6 hold, and behind every cell stand as many rows.
 */
@Tag("database")
class RandomHistoriesTest {

    private static final int TRIES = 10;
    private static final int HISTORIES = Rounds.of(50);
    private static final int ALL = 100_000;
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    private final ApplicationContext context = office();
    private final ProgressFigures figures = context.getBean(ProgressFigures.class);

    /** Stands for every test of the office: whoever asks for its context gets the one they share. */
    @OfficeTest
    static class Office {}

    static ApplicationContext office() {
        return new TestContextManager(Office.class).getTestContext().getApplicationContext();
    }

    @Provide
    Arbitrary<List<List<DutyHistory>>> histories() {
        List<Arbitrary<List<DutyHistory>>> units = IntStream.range(0, HISTORIES)
                .<Arbitrary<List<DutyHistory>>>mapToObj(number -> RandomHistories.ofUnit("FIG-" + number)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(4))
                .toList();
        return Combinators.combine(units).as(all -> all);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
    void figures_of_random_histories_add_up_and_open_as_many_rows(
            @ForAll("histories") List<List<DutyHistory>> histories,
            @ForAll @IntRange(min = 0, max = 200) int first,
            @ForAll @IntRange(min = 0, max = 60) int length) {
        context.getBean(TestClock.class).reset();
        DutyBook book = context.getBean(DutyBook.class);
        book.leader();
        book.nobody();
        LocalDate from = FIRST.plusDays(first);
        FigureQuestion question = new FigureQuestion(from, from.plusDays(length), Grouping.UNIT);
        inTransaction(book, () -> {
            book.write(histories.stream().flatMap(List::stream).toList());
            check(histories, question);
        });
    }

    private void check(List<List<DutyHistory>> histories, FigureQuestion question) {
        var days = context.getBean(WorkingCalendar.class).workingDays();
        var byHand = new FiguresByHand(question.from(), question.to(), OfficeTime.dayOf(TestClock.START), days);
        FigureTable table = figures.table(question);
        Map<String, Figures> next = byUnit(figures.table(
                new FigureQuestion(question.to().plusDays(1), question.to().plusDays(30), Grouping.UNIT)));
        Map<String, Figures> found = byUnit(table);

        for (List<DutyHistory> history : histories) {
            String unit = history.get(0).unit();
            Figures line = found.getOrDefault(unit, Figures.NONE);
            assertThat(full(line)).as("%s %s", question, history).isEqualTo(byHand.of(history));
            identitiesHold(line);
            assertThat(next.getOrDefault(unit, Figures.NONE).of(FigureColumn.CARRIED_OVER))
                    .isEqualTo(carriedNext(line));
        }
        identitiesHold(table.total());
        assertThat(full(table.total())).isEqualTo(full(figures.total(question)));
        Arrays.stream(FigureColumn.values()).forEach(column -> rowsMatch(question, column, found));
    }

    private void rowsMatch(FigureQuestion question, FigureColumn column, Map<String, Figures> found) {
        Map<String, Long> rows = figures.rows(new FigureCell(question, null, column), 0, ALL).stream()
                .collect(Collectors.groupingBy(row -> row.unit().code(), Collectors.counting()));

        found.forEach((unit, line) -> assertThat(rows.getOrDefault(unit, 0L))
                .as("%s %s", unit, column)
                .isEqualTo(line.of(column)));
    }

    private static void identitiesHold(Figures line) {
        assertThat(line.of(FigureColumn.TOTAL))
                .isEqualTo(sum(line, "CARRIED_OVER", "ASSIGNED"))
                .isEqualTo(sum(line, "COMPLETED", "OPEN", "STOPPED"));
        assertThat(line.of(FigureColumn.COMPLETED))
                .isEqualTo(sum(line, "ON_TIME", "LATE"))
                .isEqualTo(sum(line, "ON_TIME_FIRST", "LATE_FIRST"));
        assertThat(line.of(FigureColumn.STOPPED)).isEqualTo(sum(line, "CANCELLED", "TRANSFERRED"));
        assertThat(line.of(FigureColumn.OPEN))
                .isEqualTo(sum(
                        line, "IN_TIME", "DUE_SOON", "OVERDUE", "NO_DUE", "AWAITING", "REFERRED_BACK", "SUSPENDED"));
    }

    private static long carriedNext(Figures line) {
        return sum(line, "CARRIED_OVER", "ASSIGNED") - sum(line, "COMPLETED", "STOPPED");
    }

    private static long sum(Figures line, String... columns) {
        return Stream.of(columns)
                .mapToLong(column -> line.of(FigureColumn.valueOf(column)))
                .sum();
    }

    private static Map<FigureColumn, Long> full(Figures line) {
        Map<FigureColumn, Long> counts = new EnumMap<>(FigureColumn.class);
        Stream.of(FigureColumn.values()).forEach(column -> counts.put(column, line.of(column)));
        return counts;
    }

    private static Map<String, Figures> byUnit(FigureTable table) {
        return table.lines().stream().collect(Collectors.toMap(FigureRow::key, FigureRow::figures));
    }

    private void inTransaction(DutyBook book, Runnable work) {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            status.setRollbackOnly();
            context.getBean(RunAs.class).person(book.leader(), () -> {
                work.run();
                return true;
            });
        });
    }
}
