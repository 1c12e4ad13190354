package vn.dondoc.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Text;

/** A {@link Basis} as a row. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class BasisLine {

    @Column(name = "basis_id")
    private @Nullable Long basis;

    private String words;
    private @Nullable String awaits;

    protected BasisLine() {}

    BasisLine(Basis basis) {
        this.basis = basis.document() == null ? null : basis.document().value();
        this.words = Text.clean(basis.words());
        this.awaits = basis.awaits();
    }

    Basis basis() {
        return new Basis(basis == null ? null : new DocumentId(basis), words, awaits);
    }
}
