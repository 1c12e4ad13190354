package vn.dondoc.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/** The {@link Origin} as columns of a duty. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class OriginColumns {

    @Column(name = "document_id")
    private long document;

    private String symbol;
    private String summary;
    private String issuingBody;
    private String draftingUnit;
    private long author;
    private @Nullable Long signer;
    private long monitor;
    private String work;
    private String product;

    protected OriginColumns() {}

    OriginColumns(Origin origin) {
        this.document = origin.document().value();
        this.symbol = origin.symbol();
        this.summary = origin.summary();
        this.issuingBody = origin.givers().issuingBody().code();
        this.draftingUnit = origin.givers().draftingUnit().code();
        this.author = origin.givers().author().value();
        this.signer = origin.givers().signer() == null
                ? null
                : origin.givers().signer().value();
        this.monitor = origin.givers().monitor().value();
        this.work = origin.work();
        this.product = origin.product();
    }

    Origin origin() {
        return new Origin(
                new DocumentId(document),
                symbol,
                summary,
                new Origin.Givers(
                        new UnitId(issuingBody),
                        new UnitId(draftingUnit),
                        new PersonId(author),
                        signer == null ? null : new PersonId(signer),
                        new PersonId(monitor)),
                work,
                product);
    }
}
