package vn.dondoc.book;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Hat;
import vn.dondoc.book.read.BookRow;
import vn.dondoc.book.read.BookStatus;
import vn.dondoc.book.read.Symbol;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.PlanId;
import vn.dondoc.document.BookDocument;
import vn.dondoc.document.BookDocuments;
import vn.dondoc.duty.BookDuties;
import vn.dondoc.duty.BookVerdict;
import vn.dondoc.duty.BookedState;
import vn.dondoc.plan.BookLines;
import vn.dondoc.plan.LineContent;

/** Writes the rows of a book that were accepted, in batches within the caller's one transaction. */
@Component
class BookWriter {

    private static final int BATCH = 20;

    private final BookLines lines;
    private final BookDocuments documents;
    private final BookDuties duties;
    private final BookDrafts drafts;
    private final EntityManager entities;

    BookWriter(BookLines lines, BookDocuments documents, BookDuties duties, BookDrafts drafts, EntityManager entities) {
        this.lines = lines;
        this.documents = documents;
        this.duties = duties;
        this.drafts = drafts;
        this.entities = entities;
    }

    /** Where the rows go, after which line, and under which hat. */
    record Target(ImportChoices choices, @Nullable PlanId plan, int lastPlace, Hat hat) {}

    void write(List<RowVerdict> rows, KnownRows known, Target target, RowProgress progress) {
        int done = 0;
        for (RowVerdict row : rows) {
            done++;
            write(row, target.lastPlace() + done, known, target);
            if (done % BATCH == 0) {
                entities.flush();
                entities.clear();
                progress.written(done, rows.size());
            }
        }
        entities.flush();
        progress.written(done, rows.size());
    }

    private void write(RowVerdict verdict, int place, KnownRows known, Target target) {
        BookRow row = verdict.row();
        LineContent content = RowContent.of(row, known);
        DocumentId document = verdict.known().document();
        if (row.document().symbol() != null && document == null) {
            document = documents.take(bookDocument(row, content, target.choices()), target.hat());
        } else if (document != null) {
            update(verdict, document, content, target);
        }
        if (target.plan() != null) {
            writeLine(verdict, place, content, document, target.plan());
        }
    }

    private void writeLine(
            RowVerdict verdict, int place, LineContent content, @Nullable DocumentId document, PlanId plan) {
        if (verdict.known().line() == null) {
            lines.add(plan, place, content, document);
        } else {
            lines.change(verdict.known().line(), content, document);
        }
    }

    /**
     * What a book may change of a document that it brought here: its words, the duties it does not give yet, and that nobody
     * needs to begin them any more.
     */
    private void update(RowVerdict verdict, DocumentId document, LineContent content, Target target) {
        BookRow row = verdict.row();
        BookedState booked = booked(row, target.choices());
        if (verdict.corrects()) {
            documents.correct(document, drafts.of(row, content, target.choices()), target.hat());
        }
        if (verdict.gives() && booked != null) {
            documents.give(document, booked, target.hat());
        } else if (verdict.finishes() && booked != null) {
            duties.finish(document, booked, target.hat());
        }
    }

    private BookDocument bookDocument(BookRow row, LineContent content, ImportChoices choices) {
        Symbol symbol = Objects.requireNonNull(row.document().symbol());
        return new BookDocument(
                drafts.of(row, content, choices),
                symbol.text(),
                symbol.number(),
                Objects.requireNonNull(row.document().issuedOn()),
                choices.monitor(),
                booked(row, choices));
    }

    private static @Nullable BookedState booked(BookRow row, ImportChoices choices) {
        LocalDate given = Objects.requireNonNull(row.document().issuedOn());
        BookStatus status = row.status();
        if (!choices.ofPlan() || status == null) {
            return choices.giveDuties() ? BookedState.open(given) : null;
        }
        return switch (status) {
            case DONE -> BookedState.finished(given, BookVerdict.ON_TIME, choices.asOf());
            case DONE_LATE -> BookedState.finished(given, BookVerdict.LATE, choices.asOf());
            case SUSPENDED -> BookedState.resting(given);
            case IN_PROGRESS, NOT_DONE, PLANNED -> BookedState.open(given);
        };
    }
}
