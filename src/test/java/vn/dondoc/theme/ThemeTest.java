package vn.dondoc.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Refusal;
import vn.dondoc.theme.ThemeIndex.Known;
import vn.dondoc.theme.ThemeIndex.Word;

/** A theme and the list, without a database. */
class ThemeTest {

    private static final LocalDate JANUARY = LocalDate.of(2022, 1, 1);
    private static final LocalDate MAY = LocalDate.of(2022, 5, 31);
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 20);

    @Test
    void its_name_is_one_of_its_spellings_and_not_one_of_the_others() {
        Theme theme = theme(1, "Y tế", "Công tác y tế", "Y TẾ");

        assertThat(theme.words()).containsExactlyInAnyOrder("y te", "cong tac y te");
        assertThat(theme.content().spellings()).containsExactly("Công tác y tế");
    }

    @Test
    void a_former_name_stays_a_spelling_and_the_mark_of_a_book_goes() {
        Theme theme = Theme.ofBook("BẢN TIN", JANUARY);
        assertThat(theme.fromBook()).isTrue();

        theme.write(content("Bản tin, trang tin", null, null));

        assertThat(theme.content().name()).isEqualTo("Bản tin, trang tin");
        assertThat(theme.content().spellings()).containsExactly("BẢN TIN");
        assertThat(theme.fromBook()).isFalse();
    }

    @Test
    void a_spelling_that_is_not_said_any_more_goes() {
        Theme theme = theme(1, "Y tế", "Công tác y tế");

        theme.write(content("Y tế", null, null));

        assertThat(theme.words()).containsExactly("y te");
    }

    @Test
    void merged_it_gives_all_its_spellings_away_and_is_changed_no_more() {
        Theme from = theme(1, "Y tế", "Công tác y tế");
        Theme into = theme(2, "Sức khỏe");

        into.take(from.mergeInto(into), from.id());

        assertThat(from.words()).isEmpty();
        assertThat(into.words()).containsExactlyInAnyOrder("suc khoe", "y te", "cong tac y te");
        assertThat(into.content().name()).isEqualTo("Sức khỏe");
        assertThatThrownBy(() -> from.write(content("Y tế", null, null))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> into.mergeInto(from)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> into.mergeInto(into)).isInstanceOf(Refusal.class);
    }

    @Test
    void what_came_after_a_merged_theme_comes_after_the_one_it_became() {
        Theme old = theme(1, "Cũ");
        Theme other = theme(3, "Khác");
        old.write(content("Cũ", MAY, new ThemeId(2)));
        other.write(content("Khác", MAY, new ThemeId(2)));

        old.follow(new ThemeId(2), new ThemeId(1));
        other.follow(new ThemeId(2), new ThemeId(1));

        assertThat(old.content().successor()).isNull();
        assertThat(other.content().successor()).isEqualTo(new ThemeId(1));
    }

    @Test
    void the_list_finds_a_theme_by_any_spelling_and_leaves_others_as_they_are() {
        ThemeIndex list = list();

        assertThat(list.nameOf("CÔNG TÁC  Y TẾ")).isEqualTo("Y tế");
        assertThat(list.nameOf(" Thể  thao ")).isEqualTo("Thể thao");
        assertThat(list.nameOf("")).isEmpty();
    }

    @Test
    void what_the_list_does_not_know_is_refused_beside_the_field() {
        assertThat(list().faults("theme", "Thể thao", "", TODAY))
                .containsExactly(Fault.at("theme", "theme.fault.unknown", "Thể thao"));
        assertThat(list().faults("theme", "cong tac y te", "", TODAY)).isEmpty();
        assertThat(list().faults("theme", "  ", "", TODAY)).isEmpty();
    }

    @Test
    void an_ended_theme_is_kept_but_not_chosen_anew() {
        assertThat(list().faults("theme", "Dân vận", "", TODAY))
                .containsExactly(Fault.at("theme", "theme.fault.ended", "Dân vận", "31/05/2022"));
        assertThat(list().faults("theme", "Dân vận", "DÂN VẬN", TODAY)).isEmpty();
        assertThat(list().faults("theme", "Chuyển đổi số", "", TODAY))
                .containsExactly(Fault.at("theme", "theme.fault.not-begun", "Chuyển đổi số", "01/07/2022"));
    }

    @Test
    void after_its_end_the_next_one_is_chosen() {
        assertThat(list().following("dan van", TODAY)).isEqualTo("Y tế");
        assertThat(list().following("dan van", MAY)).isEqualTo("Dân vận");
        assertThat(list().following("Chuyển đổi số", TODAY)).isEqualTo("Chuyển đổi số");
    }

    private static ThemeIndex list() {
        Known health = new Known(new ThemeId(1), content("Y tế", null, null));
        Known people = new Known(new ThemeId(2), content("Dân vận", MAY, new ThemeId(1)));
        Known digital = new Known(
                new ThemeId(3), new ThemeContent("Chuyển đổi số", List.of(), LocalDate.of(2022, 7, 1), null, null));
        return new ThemeIndex(List.of(
                new Word("y te", health),
                new Word("cong tac y te", health),
                new Word("dan van", people),
                new Word("chuyen doi so", digital)));
    }

    private static ThemeContent content(String name, @Nullable LocalDate to, @Nullable ThemeId successor) {
        return new ThemeContent(name, List.of(), JANUARY, to, successor);
    }

    private static Theme theme(long id, String name, String... spellings) {
        Theme theme = new Theme(new ThemeContent(name, List.of(spellings), JANUARY, null, null));
        ReflectionTestUtils.setField(theme, "id", id);
        return theme;
    }
}
