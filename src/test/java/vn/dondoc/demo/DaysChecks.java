package vn.dondoc.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.access.Denied;
import vn.dondoc.access.RunAs;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Reconciliation;
import vn.dondoc.document.DocumentFilter;
import vn.dondoc.document.DocumentPages;
import vn.dondoc.document.DocumentRow;
import vn.dondoc.duty.DutyPages;
import vn.dondoc.oversight.FigureCell;
import vn.dondoc.oversight.FigureColumn;
import vn.dondoc.oversight.FigureDuty;
import vn.dondoc.oversight.FigureQuestion;
import vn.dondoc.oversight.FigureRow;
import vn.dondoc.oversight.FigureTable;
import vn.dondoc.oversight.Grouping;
import vn.dondoc.oversight.ProgressFigures;

/** What must hold after every act of a played office, whatever was done. */
class DaysChecks {

    private static final String ADMINISTRATOR = "menpth";
    private static final String SEES_EVERYTHING = "kiencn";
    private static final int ALL = 10_000;

    private final DaysNode node;
    private final LocalDate from;
    private final Random random;
    private final Map<LocalDate, List<FigureRow>> stored = new HashMap<>();

    DaysChecks(DaysNode node, LocalDate from, Random random) {
        this.node = node;
        this.from = from;
        this.random = random;
    }

    /** After an act: all agree, sums are their rows, a list is what may be opened, the past has stayed as it was. */
    void afterAct() {
        assertThat(as(ADMINISTRATOR, node.bean(Reconciliation.class)::run))
                .as("drift")
                .isEmpty();
        String somebody = somebody();
        sumsAreTheirRows(somebody);
        listsAreWhatMayBeOpened(somebody);
        if (!stored.isEmpty()) {
            List<LocalDate> days = stored.keySet().stream().sorted().toList();
            LocalDate day = days.get(random.nextInt(days.size()));
            assertThat(figuresOf(day)).as("figures as of %s", day).isEqualTo(stored.get(day));
        }
    }

    /** When a day is over its figures are written down. */
    void dayOver(LocalDate day) {
        stored.put(day, figuresOf(day));
    }

    private List<FigureRow> figuresOf(LocalDate day) {
        FigureQuestion question = new FigureQuestion(from, day, Grouping.UNIT);
        return as(SEES_EVERYTHING, () -> node.bean(ProgressFigures.class).table(question))
                .lines();
    }

    private void sumsAreTheirRows(String somebody) {
        ProgressFigures figures = node.bean(ProgressFigures.class);
        Grouping by = Grouping.values()[random.nextInt(Grouping.values().length)];
        FigureQuestion question = new FigureQuestion(from, from.plusYears(1), by);
        FigureTable table = as(somebody, () -> figures.table(question));
        FigureColumn column = FigureColumn.values()[random.nextInt(FigureColumn.values().length)];
        check(somebody, new FigureCell(question, null, column), table.total().of(column));
        if (!table.lines().isEmpty()) {
            FigureRow line = table.lines().get(random.nextInt(table.lines().size()));
            check(
                    somebody,
                    new FigureCell(question, line.key(), column),
                    line.figures().of(column));
        }
    }

    private void check(String somebody, FigureCell cell, long figure) {
        DutyPages duties = node.bean(DutyPages.class);
        List<FigureDuty> rows =
                as(somebody, () -> node.bean(ProgressFigures.class).rows(cell, 0, ALL));
        assertThat(rows).as("%s of %s", cell, somebody).hasSize((int) figure);
        if (!rows.isEmpty()) {
            FigureDuty row = rows.get(random.nextInt(rows.size()));
            as(somebody, () -> duties.open(row.id()));
        }
    }

    private void listsAreWhatMayBeOpened(String somebody) {
        DocumentPages documents = node.bean(DocumentPages.class);
        Set<DocumentId> listed = as(somebody, () -> documents.list(DocumentFilter.ALL, 0, ALL)).stream()
                .map(DocumentRow::id)
                .collect(Collectors.toSet());
        Set<DocumentId> openable = documents().stream()
                .filter(id -> opens(somebody, () -> documents.open(id)))
                .collect(Collectors.toSet());
        assertThat(listed).as("documents of %s", somebody).isEqualTo(openable);
        assertThat(as(somebody, () -> documents.count(DocumentFilter.ALL))).isEqualTo(listed.size());
    }

    private List<DocumentId> documents() {
        return node
                .bean(JdbcClient.class)
                .sql("select id from document_head where state <> 'DISCARDED' order by id")
                .query(Long.class)
                .list()
                .stream()
                .map(DocumentId::new)
                .toList();
    }

    private boolean opens(String somebody, Supplier<?> open) {
        try {
            as(somebody, open);
            return true;
        } catch (Denied denied) {
            return false;
        }
    }

    private String somebody() {
        List<String> people = node.bean(JdbcClient.class)
                .sql("select username from person where username is not null order by username")
                .query(String.class)
                .list();
        return people.get(random.nextInt(people.size()));
    }

    private <T> T as(String username, Supplier<T> work) {
        long person = node.bean(JdbcClient.class)
                .sql("select id from person where username = ?")
                .param(username)
                .query(Long.class)
                .single();
        return node.bean(RunAs.class).person(new PersonId(person), work);
    }
}
