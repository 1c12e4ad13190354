package vn.dondoc.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.TestThemes;
import vn.dondoc.common.Fault;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.Refusal;
import vn.dondoc.document.DocumentPages;
import vn.dondoc.plan.LineContent;
import vn.dondoc.plan.LinePage;
import vn.dondoc.plan.PlanPages;
import vn.dondoc.plan.Plans;
import vn.dondoc.theme.ThemeContent;
import vn.dondoc.theme.Themes;

/** A board has one band and one filter for a theme, however its lines spell it, and follows a merge at once (domain §3). */
@OfficeTest
@ExtendWith(Reconciled.class)
class BoardThemesTest {

    private static final LocalDate JANUARY = LocalDate.of(2022, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2022, 6, 30);

    private final TestBoard made;
    private final TestThemes fixtures;
    private final Themes themes;
    private final Plans plans;
    private final PlanPages pages;
    private final DocumentPages documents;
    private final TestOfficeCast cast;
    private final JdbcClient jdbc;

    @Autowired
    BoardThemesTest(
            TestBoard made,
            TestThemes fixtures,
            Themes themes,
            Plans plans,
            PlanPages pages,
            DocumentPages documents,
            TestOfficeCast cast,
            JdbcClient jdbc) {
        this.made = made;
        this.fixtures = fixtures;
        this.themes = themes;
        this.plans = plans;
        this.pages = pages;
        this.documents = documents;
        this.cast = cast;
        this.jdbc = jdbc;
    }

    @Test
    void a_theme_in_several_spellings_is_one_band_and_one_filter() {
        PlanId plan = made.plan();
        made.add(plan, "Bảng, một dải", "Việc một", JUNE, 1);
        made.add(plan, "BẢNG - một  dải", "Việc hai", JUNE, 1);
        PlanLineId stored = made.add(plan, "Bảng, một dải", "Việc ba", JUNE, 1);
        jdbc.sql("update plan_line set theme = 'bang mot dai' where id = ?")
                .param(stored.value())
                .update();

        assertThat(made.view(plan, BoardFilter.ALL).choices().themes()).containsExactly("Bảng, một dải");
        assertThat(made.view(plan, BoardFilter.ALL.of("bảng MỘT dải")).shown().lines())
                .hasSize(3);
        assertThat(made.numbers(plan).themes())
                .singleElement()
                .satisfies(theme -> assertThat(theme.figures().lines()).isEqualTo(3));
    }

    @Test
    void a_merge_moves_the_lines_and_an_older_address_finds_them() {
        PlanId plan = made.plan();
        PlanLineId line = made.add(plan, "Bảng trước khi gộp", "Việc một", JUNE, 1);
        made.add(plan, "Bảng sau khi gộp", "Việc hai", JUNE, 1);

        cast.does(
                fixtures.keeper(),
                () -> themes.merge(fixtures.idOf("Bảng trước khi gộp"), fixtures.idOf("Bảng sau khi gộp"), ""));

        BoardPage.Shown shown =
                made.view(plan, BoardFilter.ALL.of("Bảng trước khi gộp")).shown();
        assertThat(shown.filter().theme()).isEqualTo("Bảng sau khi gộp");
        assertThat(shown.lines()).hasSize(2);
        assertThat(page(line).content().theme()).isEqualTo("Bảng sau khi gộp");
    }

    @Test
    void a_line_chooses_from_the_list() {
        PlanId plan = made.plan();
        PlanLineId line = made.add(plan, "Bảng, chọn được", "Việc một", JUNE, 1);
        LinePage page = page(line);
        LineContent unknown = page.content().about("Bảng, không chọn được");

        assertThatThrownBy(() -> cast.does(cast.secretary(), () -> plans.change(line, page.version(), unknown)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .containsExactly(Fault.at("theme", "theme.fault.unknown", "Bảng, không chọn được")));
        assertThatThrownBy(() -> cast.does(cast.secretary(), () -> plans.add(plan, unknown)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_document_begun_for_a_line_whose_theme_has_ended_says_the_next_one() {
        PlanId plan = made.plan();
        PlanLineId line = made.add(plan, "Bảng, hết dùng", "Việc một", JUNE, 1);
        fixtures.listed("Bảng, dùng tiếp");
        var ended = fixtures.idOf("Bảng, hết dùng");
        long version = cast.as(fixtures.keeper(), themes::list).stream()
                .filter(theme -> theme.id().equals(ended))
                .findFirst()
                .orElseThrow()
                .version();
        cast.does(
                fixtures.keeper(),
                () -> themes.change(
                        ended,
                        version,
                        new ThemeContent(
                                "Bảng, hết dùng",
                                List.of(),
                                JANUARY,
                                LocalDate.of(2022, 5, 31),
                                fixtures.idOf("Bảng, dùng tiếp"))));

        var document = made.draft(line);

        assertThat(cast.as(cast.secretary(), () -> documents.open(document))
                        .written()
                        .content()
                        .head()
                        .theme())
                .isEqualTo("Bảng, dùng tiếp");
        assertThat(page(line).content().theme()).isEqualTo("Bảng, hết dùng");
    }

    private LinePage page(PlanLineId line) {
        return cast.as(cast.secretary(), () -> pages.line(line));
    }
}
