package vn.dondoc.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.dondoc.common.DocumentId;
import vn.dondoc.document.DocumentFiles;
import vn.dondoc.document.Documents;
import vn.dondoc.document.DraftContent;
import vn.dondoc.document.Issuing;
import vn.dondoc.plan.Plans;

/** What the people of the sample office do with documents, through the services that serve the screens. */
@Component
@Profile("demo")
class SampleDocumentActs {

    private final Documents documents;
    private final DocumentFiles files;
    private final Issuing issuing;
    private final Plans plans;
    private final SampleCast cast;
    private final SampleRegister register;
    private final SampleDrafts drafts = new SampleDrafts();

    SampleDocumentActs(
            Documents documents,
            DocumentFiles files,
            Issuing issuing,
            Plans plans,
            SampleCast cast,
            SampleRegister register) {
        this.documents = documents;
        this.files = files;
        this.issuing = issuing;
        this.plans = plans;
        this.cast = cast;
        this.register = register;
    }

    /** Does an act as whoever acts now. */
    void perform(SampleAct act) {
        String key = act.on().document();
        switch (act.name()) {
            case "document.draft" -> draft(act);
            case "document.submit" -> documents.submit(id(key));
            case "document.discard" -> documents.discard(id(key));
            case "document.approve" -> documents.approve(id(key));
            case "document.send-back" -> documents.sendBack(id(key), act.words());
            case "document.sign" -> documents.sign(id(key));
            case "document.record-signed" -> documents.recordSigned(id(key), act.dayOfIt());
            case "document.issue" -> issuing.issue(id(key));
            case "document.read" -> issuing.markRead(id(key));
            case "document.close" -> issuing.close(id(key));
            case "document.recall" -> issuing.recall(id(key), act.words());
            case "document.supersede" -> issuing.supersede(id(key), act.words());
            default -> throw new IllegalArgumentException("no such act: " + act);
        }
    }

    /** A document that was drafted before, or one of the books by its number and symbol. */
    DocumentId id(String key) {
        return register.document(key);
    }

    private void draft(SampleAct act) {
        String key = act.on().document();
        DraftContent content = drafts.content(key, name -> cast.person(name, ""), basis -> register.basis(id(basis)));
        register.drafted(key, drafts.planned(key) ? fromLine(content) : documents.draft(content));
        SampleEvidence.handIn(act.files(), upload -> files.attach(id(key), upload));
    }

    /** Begun from its line in the plan, then written out. */
    private DocumentId fromLine(DraftContent content) {
        DocumentId document = plans.draft(register.line(content.head().summary()));
        documents.save(document, register.version(document), content);
        return document;
    }
}
