package vn.dondoc.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.TestThemes;
import vn.dondoc.book.RowVerdict.Kind;
import vn.dondoc.book.read.Book;
import vn.dondoc.common.PlanId;
import vn.dondoc.theme.ThemeRow;
import vn.dondoc.theme.Themes;
import vn.dondoc.trail.TrailLine;

/** A heading of a book is a theme of the list; one that the list does not know becomes one, marked as from a book (domain §3). */
@OfficeTest
@ExtendWith(Reconciled.class)
class BookThemesTest {

    @TempDir
    Path folder;

    private final TestBooks books;
    private final TestThemes fixtures;
    private final Themes themes;
    private final TestOfficeCast cast;
    private final JdbcClient jdbc;

    @Autowired
    BookThemesTest(TestBooks books, TestThemes fixtures, Themes themes, TestOfficeCast cast, JdbcClient jdbc) {
        this.books = books;
        this.fixtures = fixtures;
        this.themes = themes;
        this.cast = cast;
        this.jdbc = jdbc;
    }

    @Test
    void a_heading_nobody_knows_is_said_before_and_becomes_a_theme_marked_as_from_a_book() {
        fixtures.listed("Sổ, đề mục đã biết");
        Book book = book("I. SỔ - ĐỀ MỤC đã biết", "II. Sổ, đề mục lạ", "III. SỔ, ĐỀ MỤC LẠ");
        ImportChoices choices = books.newPlan(book, cast.board());

        assertThat(books.check(cast.secretary(), book, choices).themes()).containsExactly("Sổ, đề mục lạ");
        assertThat(named("Sổ, đề mục lạ")).isEmpty();

        BookImported done = books.run(cast.secretary(), book, choices);

        assertThat(done.done().themes()).containsExactly("Sổ, đề mục lạ");
        ThemeRow theme = named("Sổ, đề mục lạ").get(0);
        assertThat(theme.fromBook()).isTrue();
        List<TrailLine> trail = cast.as(cast.secretary(), () -> themes.trailOf(theme.id()));
        assertThat(trail).extracting(TrailLine::command).containsExactly("theme.from-book");
        assertThat(themesOfLines(Objects.requireNonNull(done.plan())))
                .containsExactlyInAnyOrder("Sổ, đề mục lạ", "Sổ, đề mục đã biết");
    }

    @Test
    void after_a_merge_the_same_book_changes_nothing() {
        Book book = book("I. Sổ, trước khi gộp", "II. Sổ, sau khi gộp");
        PlanId plan = Objects.requireNonNull(books.run(cast.secretary(), book, books.newPlan(book, cast.board()))
                .plan());

        cast.does(
                fixtures.keeper(),
                () -> themes.merge(fixtures.idOf("Sổ, trước khi gộp"), fixtures.idOf("Sổ, sau khi gộp"), ""));
        BookPreview again =
                books.check(cast.secretary(), book, books.choices(book, cast.board(), plan, null, Set.of()));

        assertThat(again.count(Kind.UNCHANGED)).isEqualTo(2);
        assertThat(again.themes()).isEmpty();
        assertThat(themesOfLines(plan)).containsExactly("Sổ, sau khi gộp");
    }

    @Test
    void a_heading_of_signs_alone_is_no_theme() {
        Book book = book("I. Sổ, có chữ", "-- *** --");

        assertThat(books.check(cast.secretary(), book, books.newPlan(book, cast.board()))
                        .themes())
                .containsExactly("Sổ, có chữ");
    }

    /** A book with one planned document below each heading. */
    private Book book(String... headings) {
        cast.ward(1);
        Object[][] rows = new Object[2 * headings.length][];
        for (int i = 0; i < headings.length; i++) {
            rows[2 * i] = new Object[] {headings[i], "", "", "", "", "", "", ""};
            rows[2 * i + 1] = TestBooks.row("", "", "Tuyên truyền việc số " + i, "Đơn vị TW1", "Dự kiến");
        }
        return TestBooks.book(folder, TestBooks.PLAN, rows);
    }

    private List<ThemeRow> named(String name) {
        return cast.as(cast.secretary(), themes::list).stream()
                .filter(theme -> theme.content().name().equals(name))
                .toList();
    }

    private List<String> themesOfLines(PlanId plan) {
        return jdbc.sql("select distinct theme from line_now where plan_id = ?")
                .param(plan.value())
                .query(String.class)
                .list();
    }
}
