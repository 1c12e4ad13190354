package vn.dondoc.demo;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.document.Basis;
import vn.dondoc.document.DocumentFiles;
import vn.dondoc.document.Documents;
import vn.dondoc.document.Issuing;

/** What the people of the sample office do with documents, through the services that serve the screens. */
@Component
@Profile("demo")
class SampleDocumentActs {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Documents documents;
    private final DocumentFiles files;
    private final Issuing issuing;
    private final SampleCast cast;
    private final MessageSource texts;
    private final SampleDrafts drafts = new SampleDrafts();
    private final Map<String, DocumentId> ids = new HashMap<>();
    private final Map<String, Basis> issued = new HashMap<>();

    SampleDocumentActs(
            Documents documents, DocumentFiles files, Issuing issuing, SampleCast cast, MessageSource texts) {
        this.documents = documents;
        this.files = files;
        this.issuing = issuing;
        this.cast = cast;
        this.texts = texts;
    }

    /** Does an act as whoever acts now. */
    void perform(SampleAct act) {
        String key = act.document();
        switch (act.name()) {
            case "document.draft" -> draft(act);
            case "document.submit" -> documents.submit(id(key));
            case "document.approve" -> documents.approve(id(key));
            case "document.send-back" -> documents.sendBack(id(key), act.words());
            case "document.sign" -> documents.sign(id(key));
            case "document.record-signed" -> documents.recordSigned(id(key), act.dayOfIt());
            case "document.issue" -> issue(act);
            case "document.read" -> issuing.markRead(id(key));
            case "document.close" -> issuing.close(id(key));
            case "document.recall" -> issuing.recall(id(key), act.words());
            case "document.supersede" -> issuing.supersede(id(key), act.words());
            default -> throw new IllegalArgumentException("no such act: " + act);
        }
    }

    /** A document that was drafted before. */
    DocumentId id(String key) {
        return Objects.requireNonNull(ids.get(key), key);
    }

    private void draft(SampleAct act) {
        String key = act.document();
        ids.put(key, documents.draft(drafts.content(key, name -> cast.person(name, ""), this::basis)));
        SampleEvidence.handIn(act.files(), upload -> files.attach(id(key), upload));
    }

    private void issue(SampleAct act) {
        String key = act.document();
        String symbol = issuing.issue(id(key));
        issued.put(key, new Basis(id(key), named(act, symbol)));
    }

    private Basis basis(String key) {
        return Objects.requireNonNull(issued.get(key), key);
    }

    /** How others name it: <i>Chỉ thị số 01-CT/QU ngày 08/04/2022</i>. */
    private String named(SampleAct act, String symbol) {
        String type = texts.getMessage("document.type." + drafts.type(act.document()), null, VIETNAMESE);
        Object[] parts = {type, symbol, SampleFiles.written(OfficeTime.dayOf(act.at()))};
        return texts.getMessage("draft.basis", parts, VIETNAMESE);
    }
}
