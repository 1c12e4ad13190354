package vn.dondoc.document;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Text;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.Urgency;
import vn.dondoc.theme.ThemeText;

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

    /** The theme as the list called it when this was written. */
    private String theme;

    private String themeFolded;

    /** What the list calls it by now; it may have been renamed, or merged into another. */
    @Formula("(select w.name from theme_word w where w.folded = theme_folded)")
    private @Nullable String themeNow;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private String draftingUnit;
    private String issuingBody;
    private @Nullable Long signer;

    @Enumerated(EnumType.STRING)
    private SignerCapacity capacity;

    protected DocumentHead() {}

    DocumentHead(DraftContent content) {
        this.kind = content.head().kind();
        this.type = content.head().type();
        this.summary = Text.clean(content.head().summary());
        this.summaryFolded = Text.fold(content.head().summary());
        this.theme = Text.clean(content.head().theme());
        this.themeFolded = ThemeText.fold(theme);
        this.urgency = content.head().urgency();
        this.draftingUnit = content.issuer().draftingUnit().code();
        this.issuingBody = content.issuer().issuingBody().code();
        this.signer = content.issuer().signer() == null
                ? null
                : content.issuer().signer().value();
        this.capacity = content.issuer().capacity();
    }

    DraftContent content(List<Basis> bases, List<UnitId> recipients, List<ClauseContent> clauses) {
        return new DraftContent(
                new DraftHead(kind, type, summary, Objects.requireNonNullElse(themeNow, theme), urgency, Secrecy.NONE),
                new DraftIssuer(draftingUnit(), issuingBody(), signer(), capacity),
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
