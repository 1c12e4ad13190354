package vn.dondoc.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.dondoc.access.AccessCast;
import vn.dondoc.access.Relation;
import vn.dondoc.access.RoomCalls;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.FileId;
import vn.dondoc.files.TextUpload;

/** What is done with documents of the cast, and seen of them. */
@Component
class DocumentCalls implements RoomCalls {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 20);
    private static final FileId NO_FILE = new FileId(-1);

    private final Documents documents;
    private final Issuing issuing;
    private final DocumentPages pages;
    private final DocumentFiles files;
    private final DocumentsOfCast things;
    private final AccessCast cast;
    private final Map<String, Runnable> calls = new HashMap<>();

    DocumentCalls(
            Documents documents,
            Issuing issuing,
            DocumentPages pages,
            DocumentFiles files,
            DocumentsOfCast things,
            AccessCast cast) {
        this.documents = documents;
        this.issuing = issuing;
        this.pages = pages;
        this.files = files;
        this.things = things;
        this.cast = cast;
        drafting();
        issuing();
        pages();
        files();
    }

    @Override
    public void prepare() {
        things.prepare();
    }

    @Override
    public Map<String, Runnable> byName() {
        return calls;
    }

    @Override
    public Map<Class<?>, Supplier<?>> anyOf() {
        return Map.of(DocumentId.class, things::issued);
    }

    private void drafting() {
        calls.put("Documents.draft", () -> documents.draft(things.content()));
        calls.put("Documents.save", () -> documents.save(things.draft(), 0, things.content()));
        calls.put("Documents.discard", () -> documents.discard(things.draft()));
        calls.put("Documents.submit", () -> documents.submit(things.draft()));
        calls.put("Documents.approve", () -> documents.approve(things.inReview()));
        calls.put("Documents.sign", () -> documents.sign(things.toSign()));
        calls.put("Documents.recordSigned", () -> documents.recordSigned(things.toSign(), DAY));
        calls.put("Documents.sendBack", () -> documents.sendBack(things.inReview(), "Thiếu căn cứ"));
    }

    private void issuing() {
        calls.put("Issuing.issue", () -> issuing.issue(things.signed()));
    }

    private void pages() {
        calls.put("DocumentPages.file", () -> pages.file(things.issued(), NO_FILE));
        calls.put("DocumentPages.list", () -> pages.list(DocumentFilter.ALL, 0, 10));
        calls.put("DocumentPages.count", () -> pages.count(DocumentFilter.ALL));
        calls.put("DocumentPages.gone", () -> pages.gone(List.of(things.issued())));
        calls.put("DocumentPages.signersOf", () -> pages.signersOf(cast.unit(Relation.OWN)));
    }

    private void files() {
        calls.put("DocumentFiles.attach", () -> files.attach(things.draft(), TextUpload.make()));
        calls.put("DocumentFiles.attachScan", () -> files.attachScan(things.toSign(), TextUpload.make()));
        calls.put("DocumentFiles.detach", () -> files.detach(things.draft(), NO_FILE));
    }
}
