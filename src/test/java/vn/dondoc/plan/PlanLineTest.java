package vn.dondoc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Due;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.DocumentType;
import vn.dondoc.trail.Facts;

/** The verbs of a line guard themselves, and each raises its fact. */
class PlanLineTest {

    private static final String REASON = "Không cần nữa";

    @Test
    void a_line_that_stands_can_be_written_and_dropped_and_not_restored() {
        PlanLine line = status();
        line.write(saying("Văn bản khác"));
        assertThat(line.content().summary()).isEqualTo("Văn bản khác");
        refuses("plan.fault.not-dropped", line::restore);
        line.drop(REASON, false);

        assertThat(line.dropped()).isEqualTo(REASON);
        assertThat(Facts.of(line))
                .extracting(Object::getClass)
                .isEqualTo(List.of(PlanFact.LineChanged.class, PlanFact.LineDropped.class));
    }

    @Test
    void a_dropped_line_can_only_be_restored_or_corrected_by_a_book() {
        PlanLine line = dropped();
        refuses("plan.fault.dropped", () -> line.write(saying("Văn bản khác")));
        refuses("plan.fault.dropped", () -> line.drop("Lý do khác", false));
        refuses("plan.fault.dropped", () -> line.fulfilBy(new DocumentId(1)));
        assertThat(line.dropped()).isEqualTo(REASON);
        assertThat(Facts.of(line)).isEmpty();

        line.correct(saying("Theo sổ mới"));
        assertThat(line.dropped()).isEqualTo(REASON);
        line.restore();

        assertThat(line.dropped()).isNull();
        assertThat(Facts.of(line))
                .extracting(Object::getClass)
                .isEqualTo(List.of(PlanFact.LineChanged.class, PlanFact.LineRestored.class));
    }

    @Test
    void a_line_is_not_dropped_without_a_reason_nor_while_its_document_is_under_way() {
        PlanLine line = status();

        assertThatThrownBy(() -> line.drop(" ", false)).isInstanceOf(Refusal.class);
        refuses("plan.fault.has-document", () -> line.drop(REASON, true));
        assertThat(line.dropped()).isNull();
        assertThat(Facts.of(line)).isEmpty();
    }

    private static void refuses(String fault, Runnable verb) {
        assertThatThrownBy(verb::run).isInstanceOf(Refusal.class).hasMessageContaining(fault);
    }

    private static PlanLine status() {
        PlanLine line = new PlanLine(new PlanId(1), 1, saying("Văn bản"));
        ReflectionTestUtils.setField(line, "id", 4L);
        Facts.of(line);
        return line;
    }

    private static PlanLine dropped() {
        PlanLine line = status();
        line.drop(REASON, false);
        Facts.of(line);
        return line;
    }

    private static LineContent saying(String summary) {
        return new LineContent(
                "",
                DocumentType.KE_HOACH,
                summary,
                List.of(),
                List.of(new UnitId("TB")),
                List.of(),
                Due.on(LocalDate.of(2022, 6, 30)),
                "Báo cáo");
    }
}
