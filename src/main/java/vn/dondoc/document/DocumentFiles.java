package vn.dondoc.document;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.FileId;
import vn.dondoc.files.FileStore;
import vn.dondoc.files.Upload;
import vn.dondoc.trail.Desk.Work;

/** The files of a document: added by its author while it is a draft, by the registry's clerk with the signed paper. */
@Service
@Transactional
public class DocumentFiles {

    private final DocumentDesk desk;
    private final FileStore files;
    private final CurrentActor currentActor;

    DocumentFiles(DocumentDesk desk, FileStore files, CurrentActor currentActor) {
        this.desk = desk;
        this.files = files;
        this.currentActor = currentActor;
    }

    /** Adds a file to a draft. */
    public FileId attach(DocumentId id, Upload upload) {
        return add(desk.open(id, DocumentAct.EDIT_DRAFT), upload);
    }

    /** Adds the scan of the signed paper. */
    public FileId attachScan(DocumentId id, Upload upload) {
        return add(desk.open(id, DocumentAct.SIGN), upload);
    }

    /** Takes a file off a draft. */
    public void detach(DocumentId id, FileId file) {
        Work<Document> work = desk.open(id, DocumentAct.EDIT_DRAFT);
        files.drop(file, owner(id));
        desk.close(work, "document.detach");
    }

    private FileId add(Work<Document> work, Upload upload) {
        FileId file =
                files.keep(upload, owner(work.thing().id()), currentActor.get().personId());
        desk.close(work, "document.attach", upload.name());
        return file;
    }

    /** The owner of a document's files in the store. */
    static String owner(DocumentId id) {
        return "DOCUMENT/" + id;
    }
}
