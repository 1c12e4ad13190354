package vn.dondoc.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.TestReviews;
import vn.dondoc.access.AccessCast;
import vn.dondoc.access.Once;
import vn.dondoc.access.Relation;
import vn.dondoc.access.Role;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Due;
import vn.dondoc.common.EngineJobs;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.Urgency;

/** Documents of the cast, each in the state a call needs, made once. */
@Component
public class DocumentsOfCast {

    private final AccessCast cast;
    private final TestReviews reviews;
    private final Documents documents;
    private final Issuing issuing;
    private final EngineJobs jobs;
    private final Once<DocumentId> draft = new Once<>(this::drafted);
    private final Once<DocumentId> inReview = new Once<>(this::submitted);
    private final Once<DocumentId> toSign = new Once<>(this::approved);
    private final Once<DocumentId> signed = new Once<>(this::newlySigned);
    private final Once<DocumentId> issued = new Once<>(this::newlyIssued);

    DocumentsOfCast(AccessCast cast, TestReviews reviews, Documents documents, Issuing issuing, EngineJobs jobs) {
        this.cast = cast;
        this.reviews = reviews;
        this.documents = documents;
        this.issuing = issuing;
        this.jobs = jobs;
    }

    /** Makes every document now, outside the transaction in which a cell is tried. */
    void prepare() {
        Stream.of(draft, inReview, toSign, signed, issued).forEach(Once::get);
    }

    /** What a document says: the named unit has a clause of its own and helps a third unit with another. */
    DraftContent content() {
        UnitId own = cast.unit(Relation.OWN);
        UnitId named = cast.unit(Relation.NAMED);
        return new DraftContent(
                new DraftHead(
                        DocumentKind.IMPLEMENTATION,
                        DocumentType.KE_HOACH,
                        "Kế hoạch thử quyền",
                        "",
                        Urgency.NORMAL,
                        Secrecy.NONE),
                new DraftIssuer(own, own, cast.person(Role.LEADER, Relation.OWN), SignerCapacity.OWN),
                List.of(),
                List.of(),
                List.of(
                        clause(ClauseMode.EACH, List.of(named), List.of()),
                        clause(ClauseMode.JOINT, List.of(cast.third()), List.of(named))));
    }

    private static ClauseContent clause(ClauseMode mode, List<UnitId> leads, List<UnitId> coordinators) {
        return new ClauseContent("Việc", "Báo cáo", Due.on(LocalDate.of(2022, 6, 30)), mode, leads, coordinators);
    }

    DocumentId draft() {
        return draft.get();
    }

    DocumentId inReview() {
        return inReview.get();
    }

    DocumentId toSign() {
        return toSign.get();
    }

    DocumentId signed() {
        return signed.get();
    }

    public DocumentId issued() {
        return issued.get();
    }

    private DocumentId drafted() {
        cast.person(Role.UNIT_HEAD, Relation.NAMED);
        cast.person(Role.UNIT_HEAD, Relation.OWN);
        return cast.as(cast.author(), () -> documents.draft(content()));
    }

    private DocumentId submitted() {
        DocumentId id = drafted();
        cast.does(cast.author(), () -> documents.submit(id));
        return id;
    }

    private DocumentId approved() {
        DocumentId id = submitted();
        reviews.passed(id);
        return id;
    }

    private DocumentId newlySigned() {
        DocumentId id = approved();
        cast.does(cast.person(Role.LEADER, Relation.OWN), () -> documents.sign(id));
        return id;
    }

    /** One more issued document, whose duties have reached their units. */
    public DocumentId newlyIssued() {
        DocumentId id = newlySigned();
        cast.as(cast.person(Role.CLERK, Relation.OWN), () -> issuing.issue(id));
        jobs.runDue();
        return id;
    }
}
