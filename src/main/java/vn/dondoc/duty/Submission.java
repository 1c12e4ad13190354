package vn.dondoc.duty;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Recorded;
import vn.dondoc.common.Text;
import vn.dondoc.files.StoredFile;

/** One version of a result: what was reported, when it left the unit, and what became of it. */
@Entity
@Table(name = "submission")
@SuppressWarnings("NullAway.Init")
class Submission extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "submission_seq")
    @SequenceGenerator(name = "submission_seq", sequenceName = "submission_seq", allocationSize = 50)
    private @Nullable Long id;

    private long dutyId;
    private int versionNumber;
    private String body;
    private String figures;
    private String links;
    private long reportedBy;
    private Instant reportedAt;
    private @Nullable Long approvedBy;
    private @Nullable Instant submittedAt;
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ReturnKind returnKind;

    private @Nullable String returnReason;

    protected Submission() {}

    Submission(Duty duty, int versionNumber, ResultContent content, PersonId by, Instant now) {
        this.dutyId = duty.id().value();
        this.versionNumber = versionNumber;
        this.body = Text.nfc(content.text()).strip();
        this.figures = Text.nfc(content.figures()).strip();
        this.links = String.join("\n", content.links());
        this.reportedBy = by.value();
        this.reportedAt = now;
    }

    /** It left the unit, approved by its head or reported by the head herself. */
    void submittedBy(PersonId approver, Instant now) {
        approvedBy = approver.value();
        submittedAt = now;
    }

    /** It came back. */
    void returned(@Nullable ReturnKind kind, String reason, Instant now) {
        returnKind = kind;
        returnReason = reason;
        closedAt = now;
    }

    /** It was confirmed. */
    void confirmed(Instant now) {
        closedAt = now;
    }

    /** Nobody confirms what they alone reported (rule 9). */
    boolean mayBeConfirmedBy(PersonId person) {
        return reportedBy != person.value() || !Objects.equals(approvedBy, person.value());
    }

    long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    int versionNumber() {
        return versionNumber;
    }

    PersonId reportedBy() {
        return new PersonId(reportedBy);
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    SubmissionRow view(String reporter, List<StoredFile> files) {
        return new SubmissionRow(
                id(),
                versionNumber,
                new SubmissionRow.Report(
                        body, figures, links.isEmpty() ? List.of() : List.of(links.split("\n")), reporter, reportedAt),
                submittedAt,
                new SubmissionRow.Ending(closedAt, returnKind, returnReason),
                files);
    }
}
