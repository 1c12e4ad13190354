package vn.dondoc.document.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.ui.FileLink;
import vn.dondoc.common.ui.FormKey;
import vn.dondoc.document.DocumentFiles;
import vn.dondoc.document.DocumentPages;
import vn.dondoc.document.Documents;
import vn.dondoc.files.FileLimits;
import vn.dondoc.files.Upload;

/** Records that the paper was signed, with its scan. */
@SpringComponent
class RecordSigned {

    private final Documents documents;
    private final DocumentFiles files;
    private final DocumentPages pages;
    private final FileLimits limits;
    private final Clock clock;

    RecordSigned(Documents documents, DocumentFiles files, DocumentPages pages, FileLimits limits, Clock clock) {
        this.documents = documents;
        this.files = files;
        this.pages = pages;
        this.limits = limits;
        this.clock = clock;
    }

    /** Asks for the day and the scan; {@code done} is called once it is recorded. */
    void open(DocumentId id, Runnable done) {
        new RecordSignedDialog(
                        new FormKey(ObjectRef.of(id), "record-signed"),
                        clock,
                        limits,
                        scan -> scanned(id, scan),
                        day -> {
                            documents.recordSigned(id, day);
                            done.run();
                        })
                .open();
    }

    private List<FileLink> scanned(DocumentId id, Upload scan) {
        files.attachScan(id, scan);
        return pages.open(id).written().files().stream()
                .map(file -> FileLinks.of(pages, id, file))
                .toList();
    }
}
