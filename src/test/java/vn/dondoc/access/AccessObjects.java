package vn.dondoc.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.TestPeople;
import vn.dondoc.TestReviews;
import vn.dondoc.access.AccessTable.Relation;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Due;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.EngineJobs;
import vn.dondoc.common.FileId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.ClauseContent;
import vn.dondoc.document.ClauseMode;
import vn.dondoc.document.DocumentKind;
import vn.dondoc.document.DocumentType;
import vn.dondoc.document.Documents;
import vn.dondoc.document.DraftContent;
import vn.dondoc.document.DraftHead;
import vn.dondoc.document.DraftIssuer;
import vn.dondoc.document.Issuing;
import vn.dondoc.document.Secrecy;
import vn.dondoc.document.SignerCapacity;
import vn.dondoc.document.Urgency;
import vn.dondoc.duty.Duties;
import vn.dondoc.duty.ResultContent;
import vn.dondoc.files.Upload;

/** Documents and duties of the cast, each in the state a call needs, made once. */
@Component
public class AccessObjects {

    private final Map<String, Object> made = new ConcurrentHashMap<>();
    private final AccessCast cast;
    private final TestPeople people;
    private final RunAs runAs;
    private final TestReviews reviews;
    private final Documents documents;
    private final Issuing issuing;
    private final Duties duties;
    private final EngineJobs jobs;
    private final JdbcClient jdbc;

    AccessObjects(
            AccessCast cast,
            TestPeople people,
            RunAs runAs,
            TestReviews reviews,
            Documents documents,
            Issuing issuing,
            Duties duties,
            EngineJobs jobs,
            JdbcClient jdbc) {
        this.cast = cast;
        this.people = people;
        this.runAs = runAs;
        this.reviews = reviews;
        this.documents = documents;
        this.issuing = issuing;
        this.duties = duties;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    /** Makes every object now, outside the transaction in which a cell is tried. */
    void prepare() {
        draft();
        inReview();
        toSign();
        signed();
        sentDuty();
        dutyUnderWay();
        reportedDuty();
        submittedDuty();
        coordination();
        file();
    }

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
                        clause(ClauseMode.JOINT, List.of(third()), List.of(named))));
    }

    private static ClauseContent clause(ClauseMode mode, List<UnitId> leads, List<UnitId> coordinators) {
        return new ClauseContent("Việc", "Báo cáo", Due.on(LocalDate.of(2022, 6, 30)), mode, leads, coordinators);
    }

    private UnitId third() {
        UnitId third = people.unit("QX-THIRD", "DOAN_THE");
        people.person("qx.third.head", third, Role.UNIT_HEAD);
        return third;
    }

    private PersonId author() {
        return people.person("qx.author", cast.unit(Relation.OWN), Role.STAFF);
    }

    PersonId worker() {
        return people.person("qx.worker", cast.unit(Relation.NAMED), Role.STAFF);
    }

    public DocumentId draft() {
        return once("draft", () -> {
            cast.person(Role.UNIT_HEAD, Relation.NAMED);
            cast.person(Role.UNIT_HEAD, Relation.OWN);
            return as(author(), () -> documents.draft(content()));
        });
    }

    DocumentId inReview() {
        return once("in review", () -> submitted());
    }

    DocumentId toSign() {
        return once("to sign", this::approved);
    }

    DocumentId signed() {
        return once("signed", this::newlySigned);
    }

    public DocumentId issued() {
        return once("issued", this::newlyIssued);
    }

    private DocumentId submitted() {
        draft();
        DocumentId id = as(author(), () -> documents.draft(content()));
        does(author(), () -> documents.submit(id));
        return id;
    }

    private DocumentId approved() {
        DocumentId id = submitted();
        reviews.passed(id);
        return id;
    }

    private DocumentId newlySigned() {
        DocumentId id = approved();
        does(cast.person(Role.LEADER, Relation.OWN), () -> documents.sign(id));
        return id;
    }

    private DocumentId newlyIssued() {
        DocumentId id = newlySigned();
        as(cast.person(Role.CLERK, Relation.OWN), () -> issuing.issue(id));
        jobs.runDue();
        return id;
    }

    public DutyId sentDuty() {
        return once("sent", () -> duty(issued(), "LEAD"));
    }

    DutyId coordination() {
        return once("coordination", () -> duty(issued(), "COORDINATE"));
    }

    DutyId dutyUnderWay() {
        return once("under way", this::underWay);
    }

    DutyId reportedDuty() {
        return once("reported", this::reported);
    }

    DutyId submittedDuty() {
        return once("submitted", () -> {
            DutyId id = reported();
            does(cast.person(Role.UNIT_HEAD, Relation.NAMED), () -> duties.submit(id));
            return id;
        });
    }

    private DutyId underWay() {
        DutyId id = duty(newlyIssued(), "LEAD");
        does(cast.person(Role.CLERK, Relation.NAMED), () -> duties.takeOn(id, worker(), null));
        return id;
    }

    private DutyId reported() {
        DutyId id = underWay();
        does(worker(), () -> duties.report(id, new ResultContent("Đã làm", "", List.of(), List.of())));
        return id;
    }

    DutyId dutyWithFile() {
        return once("with file", this::underWay);
    }

    FileId file() {
        return once(
                "file",
                () -> as(worker(), () -> duties.attach(dutyWithFile(), new Upload("minh-chung.txt", textFile()))));
    }

    Path textFile() {
        try {
            Path file = Files.createTempFile("minh-chung", ".txt");
            file.toFile().deleteOnExit();
            return Files.writeString(file, "Minh chứng");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long rowOfSentDuty() {
        return jdbc.sql("select min(id) from work_item where object_kind = 'DUTY' and object_id = ?"
                        + " and holder_unit = ? and holder like ? and closed_at is null")
                .params(sentDuty().toString(), cast.unit(Relation.NAMED).code(), "UNIT_HEAD@%")
                .query(Long.class)
                .single();
    }

    private DutyId duty(DocumentId document, String role) {
        return new DutyId(jdbc.sql("select id from duty where document_id = ? and role = ? and unit_code = ?")
                .params(document.value(), role, cast.unit(Relation.NAMED).code())
                .query(Long.class)
                .single());
    }

    @SuppressWarnings("unchecked")
    private <T> T once(String key, Supplier<T> make) {
        Object known = made.get(key);
        if (known == null) {
            known = make.get();
            made.put(key, known);
        }
        return (T) known;
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return runAs.person(person, work);
    }

    private void does(PersonId person, Runnable work) {
        runAs.person(person, () -> {
            work.run();
            return true;
        });
    }
}
