package vn.dondoc.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.OfficeTest;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.ui.FormKey;
import vn.dondoc.common.ui.KeptText;

/** What somebody has typed is theirs alone, is never overwritten unseen, and does not grow without end. */
@OfficeTest
class KeptTextsTest {

    private static final FormKey FORM = new FormKey(new ObjectRef("DUTY", "1"), "report");

    private final KeptTexts texts;
    private final TestOfficeCast cast;
    private final JdbcClient jdbc;

    @Autowired
    KeptTextsTest(KeptTexts texts, TestOfficeCast cast, JdbcClient jdbc) {
        this.texts = texts;
        this.cast = cast;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void nothingIsKept() {
        jdbc.sql("delete from kept_text").update();
    }

    @Test
    void what_is_kept_is_found_by_the_same_person_alone() {
        cast.does(cast.author(), () -> texts.keep(FORM, Map.of("text", "Đã rà soát"), KeptText.NEVER));

        assertThat(cast.as(cast.author(), () -> texts.find(FORM)).orElseThrow().fields())
                .containsEntry("text", "Đã rà soát");
        assertThat(cast.as(cast.head(), () -> texts.find(FORM))).isEmpty();
    }

    @Test
    void keeping_upon_what_another_tab_wrote_writes_nothing() {
        cast.does(cast.author(), () -> texts.keep(FORM, Map.of("text", "một"), KeptText.NEVER));
        cast.does(cast.author(), () -> texts.keep(FORM, Map.of("text", "hai"), 1));

        assertThat(cast.as(cast.author(), () -> texts.keep(FORM, Map.of("text", "ba"), 1)))
                .isEmpty();
        assertThat(cast.as(cast.author(), () -> texts.keep(FORM, Map.of("text", "ba"), KeptText.NEVER)))
                .isEmpty();
        assertThat(cast.as(cast.author(), () -> texts.find(FORM)).orElseThrow().fields())
                .containsEntry("text", "hai");
    }

    @Test
    void what_a_browser_held_is_added_to_what_is_kept() {
        cast.does(cast.author(), () -> texts.keep(FORM, Map.of("text", "một", "links", "a"), KeptText.NEVER));

        cast.does(cast.author(), () -> texts.add(FORM, Map.of("text", "một hai")));

        assertThat(cast.as(cast.author(), () -> texts.find(FORM)).orElseThrow().fields())
                .containsEntry("text", "một hai")
                .containsEntry("links", "a");
    }

    @Test
    void a_text_beyond_all_measure_is_refused() {
        Map<String, String> endless = Map.of("text", "a".repeat(KeptTexts.LONGEST));

        assertThatThrownBy(() -> cast.does(cast.author(), () -> texts.keep(FORM, endless, KeptText.NEVER)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_person_has_so_many_begun_forms_and_no_more() {
        for (int i = 0; i <= KeptTexts.MOST; i++) {
            FormKey form = new FormKey(new ObjectRef("DUTY", Integer.toString(i)), "report");
            cast.does(cast.author(), () -> texts.keep(form, Map.of("text", "a"), KeptText.NEVER));
        }

        assertThat(jdbc.sql("select count(*) from kept_text")
                        .query(Integer.class)
                        .single())
                .isLessThanOrEqualTo(KeptTexts.MOST);
    }

    @Test
    void keeping_is_no_command_and_leaves_no_line_in_the_trail() {
        int before = lines();

        cast.does(cast.author(), () -> texts.keep(FORM, Map.of("text", "Đã rà soát"), KeptText.NEVER));

        assertThat(lines()).isEqualTo(before);
    }

    private int lines() {
        return jdbc.sql("select count(*) from trail_entry").query(Integer.class).single();
    }
}
