package vn.dondoc.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.access.Hat;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Refusal;
import vn.dondoc.duty.BookDuties;
import vn.dondoc.duty.BookedState;
import vn.dondoc.duty.NewDuty;
import vn.dondoc.trail.Desk.Work;

/**
 * Documents taken over from a book (theo sổ): no drafting steps, the book's own number, duties that go on here or were
 * finished before. The caller has checked who takes the book over. For other rooms only.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class BookDocuments {

    private final DocumentDesk desk;
    private final NumberSeries numbers;
    private final BookDuties duties;
    private final OpenLeads openLeads;
    private final DocumentFlow flow;
    private final CurrentActor currentActor;

    BookDocuments(
            DocumentDesk desk,
            NumberSeries numbers,
            BookDuties duties,
            OpenLeads openLeads,
            DocumentFlow flow,
            CurrentActor currentActor) {
        this.desk = desk;
        this.numbers = numbers;
        this.duties = duties;
        this.openLeads = openLeads;
        this.flow = flow;
        this.currentActor = currentActor;
    }

    /**
     * Takes one document over, under the hat that took the book over.
     *
     * @throws Refusal if the book is secret here, or the number is another document's already
     */
    public DocumentId take(BookDocument book, Hat hat) {
        if (book.content().head().secrecy() != Secrecy.NONE) {
            throw new Refusal(List.of(Fault.at("secrecy", "document.fault.secret")));
        }
        DocumentNumber number = numbers.given(seriesOf(book), book.symbol(), book.number());
        Document document = new Document(book, number, currentActor.get().personId());
        desk.close(desk.begin(document, hat), "document.take-over", null, () -> give(document, book.booked(), hat));
        return document.id();
    }

    /** Writes what a newer book says of a document that came from one; what was drafted here says it itself. */
    public void correct(DocumentId id, DraftContent content, Hat hat) {
        Work<Document> work = desk.under(desk.load(id), hat);
        if (work.thing().origin() == DocumentOrigin.REGISTER) {
            work.thing().correct(content);
            desk.close(work, "document.correct");
        }
    }

    /** Gives the duties of a document that a book brought here without any. */
    public void give(DocumentId id, BookedState booked, Hat hat) {
        Work<Document> work = desk.under(desk.load(id), hat);
        work.thing().givenByBook(booked);
        desk.close(work, "document.take-over", null, () -> give(work.thing(), booked, hat));
    }

    private void give(Document document, @Nullable BookedState booked, Hat hat) {
        if (booked == null) {
            return;
        }
        List<NewDuty> given = ClauseDuties.of(document);
        duties.take(given, booked, hat);
        if (document.started()) {
            openLeads.begin(document.id(), ClauseDuties.leads(given));
            flow.takenOver(document.id());
        }
    }

    private Series seriesOf(BookDocument book) {
        return numbers.seriesOf(
                book.content().issuer().issuingBody(), book.content().head().type(), book.issuedOn());
    }
}
