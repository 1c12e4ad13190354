package vn.dondoc.document;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Act;
import vn.dondoc.access.Headline;
import vn.dondoc.access.Parties;
import vn.dondoc.access.Scope;
import vn.dondoc.access.Subject;
import vn.dondoc.common.DocumentId;

/** What a document answers about itself. */
@Component
class DocumentSubject implements Subject {

    private final DocumentDesk desk;

    DocumentSubject(DocumentDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return "DOCUMENT";
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(DocumentAct.values());
    }

    @Override
    public Parties parties(String id) {
        return desk.parties(load(id));
    }

    @Override
    public Headline headline(String id) {
        Document document = load(id);
        return new Headline(
                document.head().summary(), document.symbol(), document.head().draftingUnit(), Headline.Term.NONE);
    }

    @Override
    public String address(String id) {
        return "documents/" + id;
    }

    @Override
    public String openable(Scope scope, String id) {
        return VisibleDocuments.ofRow(scope, "cast(" + id + " as bigint)");
    }

    private Document load(String id) {
        return desk.load(new DocumentId(Long.parseLong(id)));
    }
}
