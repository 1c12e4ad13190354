package vn.dondoc.duty;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.access.AccessCast;
import vn.dondoc.access.Once;
import vn.dondoc.access.Relation;
import vn.dondoc.access.Role;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.FileId;
import vn.dondoc.document.DocumentsOfCast;
import vn.dondoc.files.TextUpload;

/** Duties of the cast's named unit, each in the state a call needs, made once. */
@Component
public class DutiesOfCast {

    private final AccessCast cast;
    private final DocumentsOfCast documents;
    private final Duties duties;
    private final JdbcClient jdbc;
    private final Once<DutyId> sent = new Once<>(this::lead);
    private final Once<DutyId> coordination = new Once<>(this::coordinator);
    private final Once<DutyId> underWay = new Once<>(this::takenOn);
    private final Once<DutyId> reported = new Once<>(this::newlyReported);
    private final Once<DutyId> submitted = new Once<>(this::newlySubmitted);
    private final Once<DutyId> withFile = new Once<>(this::takenOn);
    private final Once<FileId> file = new Once<>(this::attached);

    DutiesOfCast(AccessCast cast, DocumentsOfCast documents, Duties duties, JdbcClient jdbc) {
        this.cast = cast;
        this.documents = documents;
        this.duties = duties;
        this.jdbc = jdbc;
    }

    /** Makes every duty now, outside the transaction in which a cell is tried. */
    void prepare() {
        Stream.of(sent, coordination, underWay, reported, submitted, file).forEach(Once::get);
    }

    public DutyId sent() {
        return sent.get();
    }

    DutyId coordination() {
        return coordination.get();
    }

    DutyId underWay() {
        return underWay.get();
    }

    DutyId reported() {
        return reported.get();
    }

    DutyId submitted() {
        return submitted.get();
    }

    DutyId withFile() {
        return withFile.get();
    }

    /** The file of the duty that has one. */
    FileId file() {
        return file.get();
    }

    private DutyId lead() {
        return duty(documents.issued(), DutyRole.LEAD);
    }

    private DutyId coordinator() {
        return duty(documents.issued(), DutyRole.COORDINATE);
    }

    private DutyId takenOn() {
        DutyId id = duty(documents.newlyIssued(), DutyRole.LEAD);
        cast.does(cast.person(Role.CLERK, Relation.NAMED), () -> duties.takeOn(id, cast.worker(), null));
        return id;
    }

    private DutyId newlyReported() {
        DutyId id = takenOn();
        cast.does(cast.worker(), () -> duties.report(id, new ResultContent("Đã làm", "", List.of(), List.of())));
        return id;
    }

    private DutyId newlySubmitted() {
        DutyId id = newlyReported();
        cast.does(cast.person(Role.UNIT_HEAD, Relation.NAMED), () -> duties.approve(id));
        return id;
    }

    private FileId attached() {
        return cast.as(cast.worker(), () -> duties.attach(withFile(), TextUpload.make()));
    }

    private DutyId duty(DocumentId document, DutyRole role) {
        return new DutyId(jdbc.sql("select id from duty where document_id = ? and role = ? and unit_code = ?")
                .params(document.value(), role.name(), cast.unit(Relation.NAMED).code())
                .query(Long.class)
                .single());
    }
}
