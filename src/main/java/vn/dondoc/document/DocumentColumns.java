package vn.dondoc.document;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;
import vn.dondoc.trail.Aggregate;

/** What is written down of a document, and what can be read off it; what may happen to it is {@link Document}'s. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
abstract class DocumentColumns extends Aggregate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_seq")
    @SequenceGenerator(name = "document_seq", sequenceName = "document_seq", allocationSize = 50)
    @Nullable
    Long id;

    @Embedded
    DocumentHead head;

    @Enumerated(EnumType.STRING)
    DocumentOrigin origin;

    @Enumerated(EnumType.STRING)
    DocumentState state;

    long author;
    long monitor;

    /** True once its process instance runs. */
    boolean started;

    @Nullable
    String symbol;

    @Nullable
    String numberTerm;

    @Nullable
    Integer numberInTerm;

    @Nullable
    LocalDate signedOn;

    @Nullable
    Instant issuedAt;

    @ElementCollection
    @CollectionTable(name = "document_basis", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "place")
    List<BasisLine> bases = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "document_recipient", joinColumns = @JoinColumn(name = "document_id"))
    @Column(name = "unit_code")
    @OrderColumn(name = "place")
    List<String> recipients = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "document_id", nullable = false)
    @OrderColumn(name = "place")
    List<Clause> clauses = new ArrayList<>();

    @Version
    @Nullable
    Long version;

    /** Takes over what a draft or a book says. */
    final void put(DraftContent content) {
        head = new DocumentHead(content);
        bases.clear();
        content.bases().stream()
                .filter(basis -> basis.document() != null || !basis.words().isBlank())
                .forEach(basis -> bases.add(new BasisLine(basis)));
        recipients.clear();
        content.recipients().stream().distinct().forEach(unit -> recipients.add(unit.code()));
        putClauses(content.clauses());
    }

    private void putClauses(List<ClauseContent> contents) {
        while (clauses.size() > contents.size()) {
            clauses.remove(clauses.size() - 1);
        }
        for (int i = 0; i < contents.size(); i++) {
            if (i < clauses.size()) {
                clauses.get(i).write(contents.get(i));
            } else {
                clauses.add(new Clause(contents.get(i)));
            }
        }
    }

    DraftContent content() {
        return head.content(
                bases.stream().map(BasisLine::basis).toList(),
                recipients.stream().map(UnitId::new).toList(),
                clauses.stream().map(Clause::content).toList());
    }

    DocumentId id() {
        return new DocumentId(Objects.requireNonNull(id, "not saved yet"));
    }

    long version() {
        return Objects.requireNonNull(version, "not saved yet");
    }

    DocumentHead head() {
        return head;
    }

    DocumentState state() {
        return state;
    }

    DocumentOrigin origin() {
        return origin;
    }

    PersonId author() {
        return new PersonId(author);
    }

    PersonId monitor() {
        return new PersonId(monitor);
    }

    boolean started() {
        return started;
    }

    @Nullable
    String symbol() {
        return symbol;
    }

    @Nullable
    LocalDate signedOn() {
        return signedOn;
    }

    @Nullable
    Instant issuedAt() {
        return issuedAt;
    }

    List<Clause> clauses() {
        return clauses;
    }
}
