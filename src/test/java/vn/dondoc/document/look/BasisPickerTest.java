package vn.dondoc.document.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.TestClock;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Urgency;
import vn.dondoc.common.ui.VietnameseScreen;
import vn.dondoc.document.Basis;
import vn.dondoc.document.DocumentRow;
import vn.dondoc.document.DocumentState;
import vn.dondoc.document.DocumentType;

/** A basis in force no more is said in the list and beside the field as soon as it is chosen. */
class BasisPickerTest {

    private static final DocumentId DIRECTIVE = new DocumentId(7);
    private static final Basis BASIS = new Basis(DIRECTIVE, "Chỉ thị số 06-CT/QU ngày 20/06/2022");

    @BeforeEach
    void screen() {
        VietnameseScreen.show();
    }

    @AfterEach
    void noScreen() {
        VietnameseScreen.leave();
    }

    @ParameterizedTest
    @CsvSource({"RECALLED, đã bị thu hồi", "SUPERSEDED, đã được thay thế"})
    void a_basis_that_is_gone_is_said_beside_the_field_of_a_draft_that_has_it(DocumentState state, String words) {
        BasisPicker picker = picker(state);

        picker.bases(List.of(BASIS, new Basis(null, "Công văn của quận")));
        assertThat(picker.field().getHelperText())
                .isEqualTo(
                        "Căn cứ không còn hiệu lực: Chỉ thị số 06-CT/QU ngày 20/06/2022 (" + words + "). Hãy xem lại.");
        assertThat(picker.bases()).contains(BASIS);

        picker.bases(List.of());
        assertThat(picker.field().getHelperText()).startsWith("Gõ một phần trích yếu");
    }

    @ParameterizedTest
    @CsvSource({"RECALLED, đã bị thu hồi", "SUPERSEDED, đã được thay thế"})
    void a_document_that_is_gone_says_so_in_the_list_one_chooses_from(DocumentState state, String words) {
        BasisPicker picker = picker(state);
        Basis found = picker.field().getLazyDataView().getItems().findFirst().orElse(BASIS);

        assertThat(picker.field().getItemLabelGenerator().apply(found)).endsWith("(" + words + ")");
    }

    @ParameterizedTest
    @CsvSource({"ISSUED", "CLOSED"})
    void a_basis_in_force_is_said_by_its_words_alone(DocumentState state) {
        BasisPicker picker = picker(state);

        picker.bases(List.of(BASIS));

        assertThat(picker.field().getItemLabelGenerator().apply(BASIS)).isEqualTo(BASIS.words());
        assertThat(picker.field().getHelperText()).startsWith("Gõ một phần trích yếu");
    }

    private static BasisPicker picker(DocumentState state) {
        DocumentRow row = new DocumentRow(
                DIRECTIVE,
                new DocumentRow.Title("06-CT/QU", DocumentType.CHI_THI, "Về tiêm vắc xin"),
                "Quận ủy",
                state,
                Urgency.NORMAL,
                TestClock.START,
                new DocumentRow.Leads(0, 0));
        return new BasisPicker((filter, offset, limit) -> List.of(row), documents -> gone(documents, state));
    }

    private static Map<DocumentId, DocumentState> gone(Collection<DocumentId> documents, DocumentState state) {
        return documents.contains(DIRECTIVE) && state.gone() ? Map.of(DIRECTIVE, state) : Map.of();
    }
}
