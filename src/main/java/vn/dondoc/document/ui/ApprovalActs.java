package vn.dondoc.document.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.core.annotation.Order;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.document.DocumentAct;
import vn.dondoc.document.Documents;

/** The acts on the way to a signature. */
@SpringComponent
@Order(1)
class ApprovalActs implements DocumentActs {

    private final Documents documents;
    private final RecordSigned recordSigned;
    private final CurrentActor current;

    ApprovalActs(Documents documents, RecordSigned recordSigned, CurrentActor current) {
        this.documents = documents;
        this.recordSigned = recordSigned;
        this.current = current;
    }

    @Override
    public void offer(DocumentButtons page) {
        DocumentId id = page.id();
        if (page.has(DocumentAct.REVIEW) || page.has(DocumentAct.SIGN) || page.has(DocumentAct.ISSUE)) {
            page.plain(
                    "send-back",
                    () -> page.ask("send-back", reason -> {
                        documents.sendBack(id, reason);
                        page.leave("send-back");
                    }));
        }
        if (page.has(DocumentAct.REVIEW)) {
            page.step(DocumentAct.REVIEW, "approve", () -> documents.approve(id));
        }
        if (page.has(DocumentAct.SIGN)) {
            sign(page);
        }
    }

    private void sign(DocumentButtons page) {
        if (current.get().actsFor(page.content().issuer().signer())) {
            page.step(DocumentAct.SIGN, "sign", () -> documents.sign(page.id()));
        } else {
            page.step(
                    Texts.say("document.act.record-signed"),
                    () -> recordSigned.open(page.id(), () -> page.leave("record-signed")));
        }
    }
}
