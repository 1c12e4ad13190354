package vn.dondoc.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.SampleOffice;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.book.read.Book;
import vn.dondoc.book.read.BookReader;
import vn.dondoc.book.read.ColumnMap;
import vn.dondoc.common.EngineJobs;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.UnitId;
import vn.dondoc.plan.PlanContent;

/** The books of the sample office, and how its secretary takes them over. Lazy, for not every context imports that office. */
@Lazy
@Component
class OfficeBooks {

    static final UnitId OFFICE = new UnitId("BTGQU");
    static final LocalDate AS_OF = LocalDate.of(2022, 6, 20);

    private final BookImport imports;
    private final SampleOffice office;
    private final TestOfficeCast cast;
    private final EngineJobs jobs;
    private final JdbcClient jdbc;

    OfficeBooks(BookImport imports, SampleOffice office, TestOfficeCast cast, EngineJobs jobs, JdbcClient jdbc) {
        this.imports = imports;
        this.office = office;
        this.cast = cast;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    /** Makes sure that the plan was taken over. */
    void ready() {
        if (count("plan where name = '149 văn bản'") == 0) {
            run(sample("ke-hoach-149.xlsx"), plan(null));
            jobs.runDue();
        }
    }

    static Book sample(String name) {
        try {
            return BookReader.read(
                    name,
                    new ClassPathResource("sample-office/" + name).getFile().toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BookPreview check(Book book, ImportChoices choices) {
        return cast.as(importer(), () -> imports.check(book, of(book, choices)));
    }

    BookImported run(Book book, ImportChoices choices) {
        return cast.as(importer(), () -> imports.run(book, of(book, choices), RowProgress.UNWATCHED));
    }

    private static ImportChoices of(Book book, ImportChoices choices) {
        return new ImportChoices(
                choices.unit(),
                new ImportChoices.Target(
                        choices.target().plan(), choices.target().newPlan()),
                book.proposed(),
                choices.asOf(),
                choices.monitor(),
                choices.giveDuties(),
                choices.changes(),
                choices.gapReason());
    }

    ImportChoices plan(@Nullable PlanId plan) {
        PlanContent content =
                new PlanContent("149 văn bản", OFFICE, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30));
        return choices(plan, plan == null ? content : null, Set.of(), "");
    }

    ImportChoices ticked(int row) {
        return choices(planId(), null, Set.of(row), "");
    }

    ImportChoices register(String gapReason) {
        return choices(null, null, Set.of(), gapReason);
    }

    private ImportChoices choices(
            @Nullable PlanId plan, @Nullable PlanContent newPlan, Set<Integer> changes, String gapReason) {
        return new ImportChoices(
                OFFICE,
                new ImportChoices.Target(plan, newPlan),
                new ColumnMap(Map.of()),
                AS_OF,
                importer(),
                false,
                changes,
                gapReason);
    }

    PersonId importer() {
        return office.person("cuchtk");
    }

    PlanId planId() {
        return new PlanId(jdbc.sql("select max(id) from plan where name = '149 văn bản'")
                .query(Long.class)
                .single());
    }

    String stateOfDuty(String symbol) {
        return jdbc.sql("select state from duty where symbol = ? and role = 'LEAD'")
                .param(symbol)
                .query(String.class)
                .single();
    }

    long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }
}
