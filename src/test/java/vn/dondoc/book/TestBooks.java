package vn.dondoc.book;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.TestPeople;
import vn.dondoc.access.Role;
import vn.dondoc.book.read.Book;
import vn.dondoc.book.read.BookReader;
import vn.dondoc.book.read.TestBook;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.UnitId;
import vn.dondoc.plan.PlanContent;

/** Types books, checks them and takes them over, below a committee that stands above the units of the test office. */
@Component
class TestBooks {

    static final LocalDate AS_OF = LocalDate.of(2022, 6, 20);
    static final LocalDate MAY = LocalDate.of(2022, 5, 5);
    static final UnitId COMMITTEE = new UnitId("TQU");
    static final UnitId COUNCIL = new UnitId("TUB");
    static final Object[] PLAN = {
        "STT", "Số ký hiệu", "Ngày ban hành", "Trích yếu", "Chủ trì", "Hạn", "Sản phẩm", "Tình trạng"
    };

    private final BookImport imports;
    private final TestPeople people;
    private final TestOfficeCast cast;
    private final JdbcClient jdbc;

    TestBooks(BookImport imports, TestPeople people, TestOfficeCast cast, JdbcClient jdbc) {
        this.imports = imports;
        this.people = people;
        this.cast = cast;
        this.jdbc = jdbc;
    }

    void committeeAboveAll() {
        people.unit(COMMITTEE.code(), "CAP_UY");
        people.unit(COUNCIL.code(), "CHINH_QUYEN");
        people.person("tub.secretary", COUNCIL, Role.SECRETARY);
        people.person("tw1.secretary", cast.ward(1), Role.SECRETARY);
        jdbc.sql("update unit set parent = 'TQU' where code in ('TB', 'TUB', 'TW1')")
                .update();
    }

    void nobodyAboveAnybody() {
        jdbc.sql("update unit set parent = null where parent = 'TQU'").update();
    }

    BookPreview check(PersonId person, Book book, ImportChoices choices) {
        return cast.as(person, () -> imports.check(book, choices));
    }

    BookImported run(PersonId person, Book book, ImportChoices choices) {
        return cast.as(person, () -> imports.run(book, choices, RowProgress.UNWATCHED));
    }

    ImportChoices newPlan(Book book, UnitId unit) {
        PlanContent content =
                new PlanContent("Kế hoạch thử", unit, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30));
        return choices(book, unit, null, content, Set.of());
    }

    ImportChoices choices(
            Book book, UnitId unit, @Nullable PlanId plan, @Nullable PlanContent newPlan, Set<Integer> changes) {
        return new ImportChoices(
                unit,
                new ImportChoices.Target(plan, newPlan),
                book.proposed(),
                AS_OF,
                cast.secretary(),
                false,
                changes,
                "");
    }

    PersonId person(String username) {
        return new PersonId(Long.parseLong(text("select id from person where username = '" + username + "'")));
    }

    PlanId lastPlan() {
        return new PlanId(Long.parseLong(text("select max(id) from plan")));
    }

    String text(String sql) {
        List<Object> found = jdbc.sql(sql).query((row, n) -> row.getObject(1)).list();
        return String.valueOf(found.get(0));
    }

    static Object[] row(String symbol, Object day, String summary, String lead, String status) {
        return new Object[] {"1", symbol, day, summary, lead, "30/09/2022", "Báo cáo", status};
    }

    static Book book(Path folder, Object[] header, Object[]... rows) {
        Object[][] all = new Object[rows.length + 1][];
        all[0] = header;
        for (int i = 0; i < rows.length; i++) {
            all[i + 1] = Arrays.copyOf(rows[i], header.length);
        }
        return BookReader.read("so.xlsx", TestBook.of(folder, all));
    }
}
