package vn.dondoc.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.document.DocumentState.CLOSED;
import static vn.dondoc.document.DocumentState.DISCARDED;
import static vn.dondoc.document.DocumentState.DRAFT;
import static vn.dondoc.document.DocumentState.IN_APPROVAL;
import static vn.dondoc.document.DocumentState.ISSUED;
import static vn.dondoc.document.DocumentState.RECALLED;
import static vn.dondoc.document.DocumentState.SIGNED;
import static vn.dondoc.document.DocumentState.SUPERSEDED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.test.util.ReflectionTestUtils;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.trail.Facts;

/** The verbs of a document guard themselves, lead where domain §4 says, and each raises its fact. */
class DocumentTest {

    private static final Instant NOW = Instant.parse("2022-06-20T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 20);
    private static final DraftContent CONTENT = DraftContent.emptyOf(new UnitId("BTGQU"));
    private static final DocumentNumber NUMBER = new DocumentNumber("05-KH/BTGQU", "2020-2025", 5);

    private record Verb(
            String name, Consumer<Document> verb, Set<DocumentState> from, DocumentState to, List<Class<?>> facts) {}

    private static final List<Verb> VERBS = List.of(
            verb("write on", document -> document.write(CONTENT), Set.of(DRAFT), DRAFT, DocumentFact.Saved.class),
            verb("submit", Document::submit, Set.of(DRAFT), IN_APPROVAL, DocumentFact.Submitted.class),
            verb("approve", Document::approve, Set.of(IN_APPROVAL), IN_APPROVAL, DocumentFact.Approved.class),
            verb("sign", document -> document.sign(TODAY), Set.of(IN_APPROVAL), SIGNED, DocumentFact.Signed.class),
            verb("send back", Document::sendBack, Set.of(IN_APPROVAL, SIGNED), DRAFT, DocumentFact.SentBack.class),
            verb(
                    "issue",
                    document -> document.issue(NUMBER, NOW),
                    Set.of(SIGNED),
                    ISSUED,
                    DocumentFact.Numbered.class,
                    DocumentFact.Issued.class),
            verb("discard", Document::discard, Set.of(DRAFT), DISCARDED, DocumentFact.Discarded.class),
            verb("close", Document::close, Set.of(ISSUED), CLOSED, DocumentFact.Closed.class),
            verb("recall", Document::recall, Set.of(ISSUED), RECALLED, DocumentFact.Withdrawn.class),
            verb("supersede", Document::supersede, Set.of(ISSUED), SUPERSEDED, DocumentFact.Withdrawn.class));

    private static Verb verb(
            String name, Consumer<Document> verb, Set<DocumentState> from, DocumentState to, Class<?>... facts) {
        return new Verb(name, verb, from, to, List.of(facts));
    }

    @TestFactory
    Stream<DynamicTest> a_verb_is_possible_in_its_states_alone_and_raises_its_facts() {
        return VERBS.stream()
                .flatMap(verb -> Arrays.stream(DocumentState.values())
                        .map(state ->
                                DynamicTest.dynamicTest(verb.name() + " when " + state, () -> check(verb, state))));
    }

    private static void check(Verb verb, DocumentState state) {
        Document document = in(state);

        if (!verb.from().contains(state)) {
            assertThatThrownBy(() -> verb.verb().accept(document)).isInstanceOf(Refusal.class);
            assertThat(document.state()).isEqualTo(state);
            assertThat(Facts.of(document)).isEmpty();
            return;
        }
        verb.verb().accept(document);
        assertThat(document.state()).isEqualTo(verb.to());
        assertThat(Facts.of(document)).extracting(Object::getClass).isEqualTo(verb.facts());
    }

    @Test
    void only_the_first_submission_starts_its_process() {
        Document document = in(DRAFT);

        assertThat(document.submit()).isTrue();
        document.sendBack();

        assertThat(document.submit()).isFalse();
    }

    @Test
    void a_signature_is_void_once_it_comes_back() {
        Document document = in(IN_APPROVAL);
        document.sign(TODAY);

        document.sendBack();

        assertThat(document.signedOn()).isNull();
    }

    @Test
    void a_new_draft_says_so_once_it_has_its_number_in_the_database() {
        Document document = Document.drafted(CONTENT, new PersonId(1));
        ReflectionTestUtils.setField(document, "id", 4L);

        assertThat(Facts.of(document)).singleElement().isInstanceOf(DocumentFact.Drafted.class);
        assertThat(Facts.of(document)).isEmpty();
    }

    private static Document in(DocumentState state) {
        Document document = Document.drafted(CONTENT, new PersonId(1));
        ReflectionTestUtils.setField(document, "id", 4L);
        ReflectionTestUtils.setField(document, "state", state);
        Facts.of(document);
        return document;
    }
}
