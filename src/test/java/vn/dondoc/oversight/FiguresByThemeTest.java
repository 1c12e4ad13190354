package vn.dondoc.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.oversight.FigureColumn.TOTAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.TestThemes;
import vn.dondoc.common.DocumentId;
import vn.dondoc.theme.Spellings;
import vn.dondoc.theme.ThemeText;
import vn.dondoc.theme.Themes;

/** Figures by theme never split on how a theme is spelt, and follow a merge at once (domain §3). */
@OfficeTest
@ExtendWith(Reconciled.class)
class FiguresByThemeTest {

    private static final long SEED = 20_062_022;
    private static final int TYPED = 25;
    private static final FigureQuestion QUESTION =
            new FigureQuestion(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30), Grouping.THEME);

    private final ProgressFigures figures;
    private final Themes themes;
    private final TestThemes fixtures;
    private final TestDocuments documents;
    private final TestOfficeCast cast;
    private final JdbcClient jdbc;

    @Autowired
    FiguresByThemeTest(
            ProgressFigures figures,
            Themes themes,
            TestThemes fixtures,
            TestDocuments documents,
            TestOfficeCast cast,
            JdbcClient jdbc) {
        this.figures = figures;
        this.themes = themes;
        this.fixtures = fixtures;
        this.documents = documents;
        this.cast = cast;
        this.jdbc = jdbc;
    }

    @Test
    void a_theme_in_several_spellings_is_one_line_also_where_it_was_stored_otherwise() {
        String name = fixtures.listed("Số liệu, một dòng");
        issued(name);
        issued("SỐ LIỆU - một  dòng");
        DocumentId stored = issued(name);
        jdbc.sql("update document set theme = 'so lieu mot dong' where id = ?")
                .param(stored.value())
                .update();

        assertThat(linesOf(name)).singleElement().satisfies(line -> {
            assertThat(line.label()).isEqualTo(name);
            assertThat(line.figures().of(TOTAL)).isEqualTo(3);
        });
        assertThat(count(name)).isEqualTo(3);
        assertThat(count("Số Liệu, Một Dòng")).isEqualTo(3);
    }

    @Test
    void a_merge_moves_the_figures_at_once_and_an_older_address_finds_them() {
        String from = fixtures.listed("Số liệu trước khi gộp");
        String into = fixtures.listed("Số liệu sau khi gộp");
        issued(from);
        issued(into);
        issued(into);

        cast.does(fixtures.keeper(), () -> themes.merge(fixtures.idOf(from), fixtures.idOf(into), "Là một"));

        assertThat(linesOf(from)).isEmpty();
        assertThat(linesOf(into))
                .singleElement()
                .satisfies(line -> assertThat(line.figures().of(TOTAL)).isEqualTo(3));
        assertThat(count(from)).isEqualTo(3);
        assertThat(count(into)).isEqualTo(3);
    }

    @Test
    void a_theme_typed_otherwise_never_adds_a_line() {
        String name = fixtures.listed("Số liệu, gõ thế nào cũng vậy – “Nghị quyết” số 05");
        Random random = new Random(SEED);
        issued(name);
        int before = table().size();

        for (int i = 0; i < TYPED; i++) {
            String typed = Spellings.otherwise(name, random);
            issued(typed);
            assertThat(table()).as("%s, seed %d", typed, SEED).hasSize(before);
        }

        assertThat(linesOf(name))
                .singleElement()
                .satisfies(line -> assertThat(line.figures().of(TOTAL)).isEqualTo(TYPED + 1));
    }

    private DocumentId issued(String theme) {
        return documents.issued(
                documents.plan(documents.each(List.of(cast.ward(1)))).about(theme));
    }

    private List<FigureRow> table() {
        return cast.as(cast.leader(), () -> figures.table(QUESTION)).lines();
    }

    private List<FigureRow> linesOf(String theme) {
        return table().stream()
                .filter(line -> ThemeText.fold(line.label()).equals(ThemeText.fold(theme)))
                .toList();
    }

    private int count(String theme) {
        return cast.as(cast.leader(), () -> figures.count(new FigureCell(QUESTION, theme, TOTAL)));
    }
}
