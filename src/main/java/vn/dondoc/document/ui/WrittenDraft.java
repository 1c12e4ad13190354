package vn.dondoc.document.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.FileId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.ui.FileLink;
import vn.dondoc.common.ui.FormKey;
import vn.dondoc.document.DocumentFiles;
import vn.dondoc.document.DocumentPage;
import vn.dondoc.document.DocumentPages;
import vn.dondoc.document.Documents;
import vn.dondoc.document.DraftContent;
import vn.dondoc.files.StoredFile;
import vn.dondoc.files.Upload;

/** A draft that is being written: begun when it is saved for the first time, and saved as a new version from then on. */
final class WrittenDraft {

    private static final ObjectRef NEW = new ObjectRef("DOCUMENT", "new");

    private final Documents documents;
    private final DocumentFiles attachments;
    private final DocumentPages pages;
    private DraftContent content;
    private @Nullable DocumentId id;
    private long version;

    /** A draft that nobody has saved yet. */
    WrittenDraft(Documents documents, DocumentFiles attachments, DocumentPages pages, DraftContent content) {
        this.documents = documents;
        this.attachments = attachments;
        this.pages = pages;
        this.content = content;
    }

    /** It was begun before. */
    WrittenDraft begun(DocumentPage page) {
        id = page.id();
        version = page.written().version();
        return this;
    }

    /** The key under which its form is kept while it is being written. */
    FormKey form() {
        return new FormKey(id == null ? NEW : ObjectRef.of(id), "draft");
    }

    /** The version that was read or saved the last time; 0 if nobody has saved it yet. */
    long version() {
        return version;
    }

    @Nullable
    DocumentId id() {
        return id;
    }

    DraftContent content() {
        return content;
    }

    /** True if this is what was saved the last time. */
    boolean says(DraftContent written) {
        return id != null && written.equals(content);
    }

    /** Keeps what is written now. */
    void save(DraftContent written) {
        if (id == null) {
            DocumentId begun = documents.draft(written);
            id = begun;
            version = pages.open(begun).written().version();
            UI.getCurrent().getPage().getHistory().replaceState(null, "documents/" + begun);
        } else {
            version = documents.save(id, version, written);
        }
        content = written;
    }

    void submit(DocumentId begun) {
        documents.submit(begun);
    }

    void discard() {
        if (id != null) {
            documents.discard(id);
        }
    }

    void attach(DocumentId begun, Upload file) {
        attachments.attach(begun, file);
    }

    void detach(DocumentId begun, FileId file) {
        attachments.detach(begun, file);
    }

    /** The files it has by now. */
    List<StoredFile> files() {
        return id == null ? List.of() : pages.open(id).written().files();
    }

    FileLink link(DocumentId begun, StoredFile file) {
        return FileLinks.of(pages, begun, file);
    }
}
