package vn.dondoc.document;

import static vn.dondoc.document.DocumentState.CLOSED;
import static vn.dondoc.document.DocumentState.DISCARDED;
import static vn.dondoc.document.DocumentState.DRAFT;
import static vn.dondoc.document.DocumentState.IN_APPROVAL;
import static vn.dondoc.document.DocumentState.ISSUED;
import static vn.dondoc.document.DocumentState.RECALLED;
import static vn.dondoc.document.DocumentState.SIGNED;
import static vn.dondoc.document.DocumentState.SUPERSEDED;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Message;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.DocumentFact.Approved;
import vn.dondoc.document.DocumentFact.Change;
import vn.dondoc.document.DocumentFact.Closed;
import vn.dondoc.document.DocumentFact.Corrected;
import vn.dondoc.document.DocumentFact.Discarded;
import vn.dondoc.document.DocumentFact.Drafted;
import vn.dondoc.document.DocumentFact.Issued;
import vn.dondoc.document.DocumentFact.Numbered;
import vn.dondoc.document.DocumentFact.Saved;
import vn.dondoc.document.DocumentFact.SeenBy;
import vn.dondoc.document.DocumentFact.SentBack;
import vn.dondoc.document.DocumentFact.Signed;
import vn.dondoc.document.DocumentFact.Submitted;
import vn.dondoc.document.DocumentFact.Withdrawn;
import vn.dondoc.duty.BookedState;

/** A directive, or a document that carries one out. Its state changes only through its verbs (domain §4). */
@Entity
@Table(name = "document")
@SuppressWarnings("NullAway.Init")
class Document extends DocumentColumns {

    protected Document() {}

    private Document(DraftContent content, PersonId author) {
        this.author = author.value();
        this.monitor = author.value();
        this.origin = DocumentOrigin.PROCESS;
        this.state = DRAFT;
        put(content);
    }

    /** A draft of an author. */
    static Document drafted(DraftContent content, PersonId author) {
        Document document = new Document(content, author);
        document.raise(() -> new Drafted(document.change(null)));
        return document;
    }

    /** A document that a book has, with the process of those duties that go on here. */
    Document(BookDocument book, DocumentNumber number, PersonId importer) {
        this(book.content(), importer);
        this.origin = DocumentOrigin.REGISTER;
        this.monitor = book.monitor().value();
        this.signedOn = book.issuedOn();
        number(number, OfficeTime.startOf(book.issuedOn()));
        this.state = ISSUED;
        if (book.booked() != null) {
            givenByBook(book.booked());
        }
    }

    /** A book gives its duties: its process goes on here, or all of it was done before. */
    final void givenByBook(BookedState booked) {
        this.started = !booked.finished();
        this.state = booked.finished() ? CLOSED : ISSUED;
        if (started) {
            raise(() -> new Issued(change(null)));
        }
    }

    /** A newer book says something else of it; the duties it gave stay as they are. */
    void correct(DraftContent content) {
        if (origin != DocumentOrigin.REGISTER) {
            throw new Refusal("document.fault.not-by-book");
        }
        put(content);
        raise(() -> new Corrected(change(state)));
    }

    /** The author writes on. */
    void write(DraftContent content) {
        from(DRAFT);
        put(content);
        go(DRAFT, Saved::new);
    }

    /** The author submits it. True if its process starts with this; false if it goes on after a return. */
    boolean submit() {
        from(DRAFT);
        go(IN_APPROVAL, Submitted::new);
        boolean first = !started;
        started = true;
        return first;
    }

    /** A reviewer lets it pass; how many reviews there are is the diagram's business. */
    void approve() {
        from(IN_APPROVAL);
        go(IN_APPROVAL, Approved::new);
    }

    /** It is signed, here or on paper. */
    void sign(LocalDate day) {
        from(IN_APPROVAL);
        signedOn = day;
        go(SIGNED, Signed::new);
    }

    /** It comes back to its author; a signature is void. */
    void sendBack() {
        from(IN_APPROVAL, SIGNED);
        signedOn = null;
        go(DRAFT, SentBack::new);
    }

    /** It gets its number and goes out. */
    void issue(DocumentNumber number, Instant now) {
        from(SIGNED);
        number(number, now);
        go(ISSUED, Issued::new);
    }

    private void number(DocumentNumber number, Instant now) {
        symbol = number.symbol();
        numberTerm = number.term();
        numberInTerm = number.number();
        issuedAt = now;
        raise(() -> new Numbered(change(null), number.symbol()));
    }

    /** The author gives it up. */
    void discard() {
        from(DRAFT);
        go(DISCARDED, Discarded::new);
    }

    /** Its monitor has followed it to the end. */
    void close() {
        from(ISSUED);
        go(CLOSED, Closed::new);
    }

    /** It is recalled; nothing more is done about it. */
    void recall() {
        from(ISSUED);
        go(RECALLED, Withdrawn::new);
    }

    /** Another document takes its place; nothing more is done about it. */
    void supersede() {
        from(ISSUED);
        go(SUPERSEDED, Withdrawn::new);
    }

    /** Somebody of a unit has seen what it was sent for information. */
    void seenBy(UnitId unit) {
        go(state, change -> new SeenBy(change, unit));
    }

    private void go(DocumentState next, Function<Change, DocumentFact> fact) {
        DocumentState before = state;
        state = next;
        raise(() -> fact.apply(new Change(id(), head.draftingUnit(), before, next)));
    }

    private Change change(@Nullable DocumentState before) {
        return new Change(id(), head.draftingUnit(), before, state);
    }

    private void from(DocumentState... allowed) {
        if (Arrays.stream(allowed).noneMatch(state::equals)) {
            throw new Refusal("document.fault.state", Message.of("document.state." + state));
        }
    }
}
