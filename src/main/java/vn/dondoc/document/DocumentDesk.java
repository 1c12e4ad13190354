package vn.dondoc.document;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Parties;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.organization.Directory;
import vn.dondoc.trail.Desk;
import vn.dondoc.trail.DeskServices;

/** How documents are loaded and kept. */
@Component
class DocumentDesk extends Desk<Document, DocumentId> {

    private final DocumentRepository rows;
    private final GivenUnits given;
    private final Directory directory;

    DocumentDesk(DeskServices services, DocumentRepository rows, GivenUnits given, Directory directory) {
        super(services);
        this.rows = rows;
        this.given = given;
        this.directory = directory;
    }

    @Override
    public Document load(DocumentId id) {
        return rows.findById(id.value()).orElseThrow(() -> new Refusal("document.fault.unknown"));
    }

    @Override
    protected void keep(Document document) {
        rows.saveAndFlush(document);
    }

    @Override
    public Parties parties(Document document) {
        DocumentHead head = document.head();
        Set<UnitId> named = new LinkedHashSet<>(document.content().recipients());
        document.content().clauses().forEach(clause -> {
            named.addAll(clause.leads());
            named.addAll(clause.coordinators());
        });
        if (document.state().issued()) {
            named.addAll(given.of(document.id()));
        }
        return new Parties(
                ObjectRef.of(document.id()),
                document.state().issued(),
                new Parties.People(document.author(), head.signer(), document.monitor(), null),
                new Parties.Units(
                        head.draftingUnit(),
                        head.issuingBody(),
                        directory.unit(head.issuingBody()).registryUnit(),
                        null,
                        named));
    }

    @Override
    protected ObjectRef subject(Document document) {
        return ObjectRef.of(document.id());
    }

    @Override
    protected String state(Document document) {
        return document.state().name();
    }
}
