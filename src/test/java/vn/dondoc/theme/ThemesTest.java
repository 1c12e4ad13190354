package vn.dondoc.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.OfficeTest;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.TestPeople;
import vn.dondoc.TestThemes;
import vn.dondoc.access.Denied;
import vn.dondoc.access.Role;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Message;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Refusal;
import vn.dondoc.document.DocumentPages;
import vn.dondoc.document.Documents;
import vn.dondoc.document.DraftContent;
import vn.dondoc.trail.TrailLine;

/** The list of themes as its keeper changes it, and what documents say after that. */
@OfficeTest
class ThemesTest {

    private static final LocalDate JANUARY = LocalDate.of(2022, 1, 1);
    private static final LocalDate MAY = LocalDate.of(2022, 5, 31);

    private final Themes themes;
    private final TestThemes fixtures;
    private final TestDocuments made;
    private final Documents documents;
    private final DocumentPages pages;
    private final TestOfficeCast cast;
    private final TestPeople people;

    @Autowired
    ThemesTest(
            Themes themes,
            TestThemes fixtures,
            TestDocuments made,
            Documents documents,
            DocumentPages pages,
            TestOfficeCast cast,
            TestPeople people) {
        this.themes = themes;
        this.fixtures = fixtures;
        this.made = made;
        this.documents = documents;
        this.pages = pages;
        this.cast = cast;
        this.people = people;
    }

    @Test
    void only_the_committees_secretary_keeps_the_list_and_everybody_chooses_from_it() {
        ThemeId theme = add("Danh mục của cấp ủy");
        PersonId administrator = people.person("tb.admin", cast.board(), Role.ADMIN);

        for (PersonId other : List.of(cast.secretary(), cast.leader(), administrator)) {
            assertThatThrownBy(() -> cast.as(other, () -> themes.add(content("Của người khác"))))
                    .isInstanceOf(Denied.class);
            assertThatThrownBy(() -> cast.does(
                            other, () -> themes.change(theme, row(theme).version(), content("Đổi"))))
                    .isInstanceOf(Denied.class);
            assertThatThrownBy(() -> cast.does(other, () -> themes.merge(theme, theme, "")))
                    .isInstanceOf(Denied.class);
            assertThat(cast.<Boolean>as(other, themes::mayKeep)).isFalse();
            assertThat(cast.as(other, themes::choices))
                    .extracting(ThemeChoice::name)
                    .contains("Danh mục của cấp ủy");
        }
        assertThat(cast.<Boolean>as(fixtures.keeper(), themes::mayKeep)).isTrue();
    }

    @Test
    void a_document_says_the_theme_as_the_list_spells_it_and_follows_when_it_is_renamed() {
        ThemeId theme = add("Đổi tên sau này");
        DocumentId document = made.drafted(made.plan().about("ĐỔI  TÊN sau nay"));
        assertThat(themeOf(document)).isEqualTo("Đổi tên sau này");

        change(theme, content("Tên mới của chuyên đề"));

        assertThat(themeOf(document)).isEqualTo("Tên mới của chuyên đề");
        assertThat(row(theme).content().spellings()).containsExactly("Đổi tên sau này");
        TrailLine last = trailOf(theme).get(0);
        assertThat(last.command()).isEqualTo("theme.change");
        assertThat(last.before()).startsWith("Đổi tên sau này");
        assertThat(last.after()).startsWith("Tên mới của chuyên đề");
    }

    @Test
    void what_is_no_theme_is_refused_beside_its_field_and_nothing_is_written() {
        DraftContent content = made.plan().about("Chưa ai biết đến");

        assertThat(faults(() -> made.drafted(content)))
                .containsExactly(Fault.at("theme", "theme.fault.unknown", "Chưa ai biết đến"));
    }

    @Test
    void an_ended_theme_is_not_chosen_anew_but_stays_where_it_is() {
        ThemeId theme = add("Hết dùng");
        DocumentId document = made.drafted(made.plan().about("Hết dùng"));

        change(theme, new ThemeContent("Hết dùng", List.of(), JANUARY, MAY, null));

        assertThat(cast.as(cast.author(), themes::choices))
                .extracting(ThemeChoice::name)
                .doesNotContain("Hết dùng");
        assertThat(faults(() -> made.drafted(made.plan().about("Hết dùng"))))
                .containsExactly(Fault.at("theme", "theme.fault.ended", "Hết dùng", "31/05/2022"));
        var written = cast.as(cast.author(), () -> pages.open(document)).written();
        cast.as(cast.author(), () -> documents.save(document, written.version(), written.content()));
        assertThat(themeOf(document)).isEqualTo("Hết dùng");
    }

    @Test
    void merged_it_is_the_other_one_everywhere_and_the_trail_of_both_says_so() {
        ThemeId from = add("Viết một kiểu");
        ThemeId into = add("Viết kiểu khác");
        ThemeId before = cast.as(
                fixtures.keeper(), () -> themes.add(new ThemeContent("Trước đó", List.of(), JANUARY, MAY, from)));
        DocumentId document = made.drafted(made.plan().about("Viết một kiểu"));
        assertThat(cast.as(fixtures.keeper(), () -> themes.moving(from)))
                .containsExactly(Message.of("document.theme.moving", 1), Message.of("plan.theme.moving", 0));

        cast.does(fixtures.keeper(), () -> themes.merge(from, into, "Cùng một việc"));

        assertThat(themeOf(document)).isEqualTo("Viết kiểu khác");
        assertThat(cast.as(cast.author(), themes::list))
                .extracting(ThemeRow::id)
                .doesNotContain(from);
        assertThat(row(into).content().spellings()).containsExactly("Viết một kiểu");
        assertThat(row(before).content().successor()).isEqualTo(into);
        for (ThemeId each : List.of(from, into)) {
            TrailLine last = trailOf(each).get(0);
            assertThat(last.command()).isEqualTo("theme.merge");
            assertThat(last.before()).isEqualTo("Viết một kiểu");
            assertThat(last.after()).isEqualTo("Viết kiểu khác");
            assertThat(last.reason()).isEqualTo("Cùng một việc");
        }
        assertThat(themeOf(made.drafted(made.plan().about("viet mot kieu")))).isEqualTo("Viết kiểu khác");
        assertThat(faults(() -> cast.does(fixtures.keeper(), () -> themes.merge(from, into, ""))))
                .containsExactly(Fault.of("theme.fault.merged", "Viết một kiểu"));
    }

    @Test
    void no_two_themes_share_a_spelling() {
        add("Chỉ một lần");

        assertThat(faults(() -> add("CHỈ - MỘT lần")))
                .containsExactly(Fault.at("name", "theme.fault.taken", "CHỈ - MỘT lần", "Chỉ một lần"));
        assertThat(faults(() -> cast.as(
                        fixtures.keeper(),
                        () -> themes.add(
                                new ThemeContent("Tên khác hẳn", List.of("chi mot lan", "***"), JANUARY, null, null)))))
                .containsExactly(
                        Fault.at("spellings", "theme.fault.taken", "chi mot lan", "Chỉ một lần"),
                        Fault.at("spellings", "theme.fault.no-letter", "***"));
    }

    @Test
    void a_spelling_under_which_something_is_written_stays() {
        ThemeId theme = add("Tên chính");
        made.drafted(made.plan().about("Tên chính"));
        change(theme, content("Tên chính về sau"));

        assertThat(faults(() -> change(theme, content("Tên chính về sau"))))
                .containsExactly(Fault.at("spellings", "theme.fault.spelling-used", "Tên chính"));
    }

    @Test
    void every_fault_is_said_at_once() {
        ThemeId theme = add("Vòng một");
        ThemeId next = cast.as(
                fixtures.keeper(), () -> themes.add(new ThemeContent("Vòng hai", List.of(), JANUARY, MAY, theme)));

        assertThat(faults(() -> change(theme, new ThemeContent(" ", List.of(), MAY, JANUARY, next))))
                .containsExactly(
                        Fault.at("name", "fault.missing"),
                        Fault.at("to", "theme.fault.period"),
                        Fault.at("successor", "theme.fault.successor"));
        assertThat(faults(() -> change(next, new ThemeContent("Vòng hai", List.of(), JANUARY, null, theme))))
                .containsExactly(Fault.at("to", "theme.fault.no-end"));
    }

    @Test
    void who_changes_what_somebody_else_has_changed_is_told() {
        ThemeId theme = add("Hai người sửa");
        long read = row(theme).version();
        change(theme, content("Hai người cùng sửa"));

        assertThat(faults(() ->
                        cast.does(fixtures.keeper(), () -> themes.change(theme, read, content("Người thứ hai sửa")))))
                .containsExactly(Fault.of("theme.fault.changed-elsewhere"));
    }

    private static List<Fault> faults(Runnable command) {
        List<Fault> faults = new ArrayList<>();
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(Refusal.class, refusal -> faults.addAll(refusal.faults()));
        return faults;
    }

    private ThemeId add(String name) {
        return cast.as(fixtures.keeper(), () -> themes.add(content(name)));
    }

    private void change(ThemeId theme, ThemeContent content) {
        cast.does(fixtures.keeper(), () -> themes.change(theme, row(theme).version(), content));
    }

    private static ThemeContent content(String name) {
        return new ThemeContent(name, List.of(), JANUARY, null, null);
    }

    private ThemeRow row(ThemeId theme) {
        return cast.as(cast.author(), themes::list).stream()
                .filter(row -> row.id().equals(theme))
                .findFirst()
                .orElseThrow();
    }

    private List<TrailLine> trailOf(ThemeId theme) {
        return cast.as(fixtures.keeper(), () -> themes.trailOf(theme));
    }

    private String themeOf(DocumentId document) {
        return cast.as(cast.author(), () -> pages.open(document))
                .written()
                .content()
                .head()
                .theme();
    }
}
