package vn.dondoc.document.ui;

import java.nio.file.Files;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.ui.FileLink;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.document.DocumentPages;
import vn.dondoc.files.StoredFile;

/** The files of a document as links that ask for the right to read at every click. */
final class FileLinks {

    private FileLinks() {}

    static FileLink of(DocumentPages pages, DocumentId id, StoredFile file) {
        return new FileLink(
                file.name(),
                file.mediaType(),
                file.size(),
                file.inline(),
                file.caution() == null ? "" : Texts.say(file.caution().key()),
                () -> Files.newInputStream(pages.file(id, file.id()).path()));
    }
}
