package vn.dondoc.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dondoc.document.ClauseContent;
import vn.dondoc.document.ClauseMode;

/** Where in what a command is told texts are found. */
class ToldTextsTest {

    @Test
    void texts_are_found_wherever_they_stand() {
        List<ClauseContent> clauses = List.of(clause("Vi\u200Bệc"), clause("Việc"));

        assertThat(ToldTexts.visible(clauses)).isEqualTo(List.of(clause("Việc"), clause("Việc")));
        assertThat(ToldTexts.visible(Map.of("a\u0000", Optional.of("b\u202E"))))
                .isEqualTo(Map.of("a", Optional.of("b")));
        assertThat(ToldTexts.visible("\uDC00a")).isEqualTo("a");
    }

    @Test
    void what_holds_nothing_of_the_kind_stays_the_very_same() {
        List<ClauseContent> clauses = List.of(clause("Việc"), clause("Báo cáo\nhai dòng"));

        assertThat(ToldTexts.visible(clauses)).isSameAs(clauses);
        assertThat(ToldTexts.visible(null)).isNull();
    }

    private static ClauseContent clause(String work) {
        return new ClauseContent(work, "Báo cáo", Due.UNSET, ClauseMode.EACH, List.of(), List.of());
    }
}
