package vn.dondoc.document;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Text;
import vn.dondoc.common.UnitId;

/** The head of a document: what it is, of whom and about what. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class DocumentHead {

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    private String summary;
    private String summaryFolded;
    private String theme;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private String draftingUnit;
    private String issuingBody;
    private @Nullable Long signer;

    @Enumerated(EnumType.STRING)
    private SignerCapacity capacity;

    protected DocumentHead() {}

    DocumentHead(DraftContent content) {
        this.kind = content.kind();
        this.type = content.type();
        this.summary = Text.clean(content.summary());
        this.summaryFolded = Text.fold(content.summary());
        this.theme = Text.clean(content.theme());
        this.urgency = content.urgency();
        this.draftingUnit = content.draftingUnit().code();
        this.issuingBody = content.issuingBody().code();
        this.signer = content.signer() == null ? null : content.signer().value();
        this.capacity = content.capacity();
    }

    DraftContent content(List<Basis> bases, List<UnitId> recipients, List<ClauseContent> clauses) {
        return new DraftContent(
                kind,
                type,
                summary,
                theme,
                urgency,
                Secrecy.NONE,
                draftingUnit(),
                issuingBody(),
                signer(),
                capacity,
                bases,
                recipients,
                clauses);
    }

    DocumentType type() {
        return type;
    }

    String summary() {
        return summary;
    }

    UnitId draftingUnit() {
        return new UnitId(draftingUnit);
    }

    UnitId issuingBody() {
        return new UnitId(issuingBody);
    }

    @Nullable
    PersonId signer() {
        return signer == null ? null : new PersonId(signer);
    }
}
