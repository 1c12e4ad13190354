package vn.dondoc.duty.ui;

import vn.dondoc.common.DutyId;
import vn.dondoc.common.ui.FileLink;
import vn.dondoc.duty.DutyPages;
import vn.dondoc.files.StoredFile;

/** The files of a duty as links that ask for the right to read at every click. */
final class DutyFiles {

    private DutyFiles() {}

    static FileLink link(DutyPages pages, DutyId id, StoredFile file) {
        return new FileLink(
                file.name(), file.mediaType(), file.size(), file.inline(), () -> pages.file(id, file.id()).stream());
    }
}
