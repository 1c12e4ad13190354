package vn.dondoc.document;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.access.Hat;
import vn.dondoc.assignment.BookDuties;
import vn.dondoc.assignment.BookStanding;
import vn.dondoc.assignment.NewDuty;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Fault;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.Refusal;
import vn.dondoc.trail.Entry;
import vn.dondoc.trail.Trail;

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
    private final Progress progress;
    private final DocumentFlow flow;
    private final CurrentActor currentActor;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    BookDocuments(
            DocumentDesk desk,
            NumberSeries numbers,
            BookDuties duties,
            Progress progress,
            DocumentFlow flow,
            CurrentActor currentActor,
            Trail trail,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.numbers = numbers;
        this.duties = duties;
        this.progress = progress;
        this.flow = flow;
        this.currentActor = currentActor;
        this.trail = trail;
        this.events = events;
    }

    /**
     * Takes one document over, under the hat that took the book over.
     *
     * @throws Refusal if the book is secret here, or the number is another document's already
     */
    public DocumentId take(BookDocument book, Hat hat) {
        if (book.content().secrecy() != Secrecy.NONE) {
            throw new Refusal(List.of(Fault.at("secrecy", "document.fault.secret")));
        }
        DocumentNumber number = numbers.given(seriesOf(book), book.symbol(), book.number());
        Document document =
                desk.save(new Document(book, number, currentActor.get().personId(), desk.now()));
        trail.write(
                hat,
                Entry.change(
                        ObjectRef.of(document.id()),
                        "document.take-over",
                        null,
                        document.state().name()));
        events.publishEvent(new DocumentNumbered(document.id(), book.symbol()));
        if (book.standing() != null) {
            give(document, book.standing(), hat);
        }
        return document.id();
    }

    /** Writes what a newer book says of a document that came from one; what was drafted here says it itself. */
    public void correct(DocumentId id, DraftContent content, Hat hat) {
        Document document = desk.load(id);
        if (document.origin() == DocumentOrigin.REGISTER) {
            document.correct(content);
            desk.save(document);
            trail.write(hat, Entry.of(ObjectRef.of(id), "document.correct"));
            events.publishEvent(new DocumentChanged(id));
        }
    }

    /** Gives the duties of a document that a book brought here without any. */
    public void give(DocumentId id, BookStanding standing, Hat hat) {
        Document document = desk.load(id);
        document.givenByBook(standing);
        give(desk.save(document), standing, hat);
    }

    private void give(Document document, BookStanding standing, Hat hat) {
        List<NewDuty> given = ClauseDuties.of(document);
        duties.take(given, standing, hat);
        if (document.started()) {
            progress.begin(document.id(), ClauseDuties.leads(given));
            flow.takenOver(document.id());
            events.publishEvent(new DocumentIssued(document.id()));
        }
    }

    private Series seriesOf(BookDocument book) {
        return numbers.seriesOf(book.content().issuingBody(), book.content().type(), book.issuedOn());
    }
}
