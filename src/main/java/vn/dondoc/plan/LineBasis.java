package vn.dondoc.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Text;
import vn.dondoc.document.Basis;

/** A {@link Basis} of a line as a row. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class LineBasis {

    @Column(name = "basis_id")
    private @Nullable Long basis;

    private String words;
    private @Nullable String awaits;

    protected LineBasis() {}

    LineBasis(Basis basis) {
        this.basis = basis.document() == null ? null : basis.document().value();
        this.words = Text.clean(basis.words());
        this.awaits = basis.awaits();
    }

    Basis basis() {
        return new Basis(basis == null ? null : new DocumentId(basis), words, awaits);
    }
}
