package vn.dondoc.duty.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.dondoc.common.FileId;
import vn.dondoc.common.ui.FileDrop;
import vn.dondoc.common.ui.FileLink;
import vn.dondoc.common.ui.FileList;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.files.FileLimits;
import vn.dondoc.files.StoredFile;
import vn.dondoc.files.Upload;

/** The files of the next version of a result, to add and to take away. */
final class WaitingFiles extends Div {

    private final transient Function<StoredFile, FileLink> link;
    private final transient Function<Upload, List<StoredFile>> attach;
    private final transient Function<FileId, List<StoredFile>> detach;
    private final transient Supplier<List<StoredFile>> there;
    private final Div list = new Div();
    private final FileDrop drop;
    private transient List<StoredFile> files = List.of();

    /** Both acts answer with the files that wait afterwards, as {@code there} does at any time. */
    WaitingFiles(
            FileLimits limits,
            Function<StoredFile, FileLink> link,
            Function<Upload, List<StoredFile>> attach,
            Function<FileId, List<StoredFile>> detach,
            Supplier<List<StoredFile>> there) {
        this.link = link;
        this.attach = attach;
        this.detach = detach;
        this.there = there;
        drop = new FileDrop(limits.extensions(), limits.maxSize(), (name, content) -> {
            show(this.attach.apply(new Upload(name, content)));
        });
        addClassName("draft");
        add(list, drop);
    }

    void show(List<StoredFile> waiting) {
        files = waiting;
        FileList shown = new FileList();
        files.forEach(file -> shown.add(link.apply(file), () -> remove(file)));
        list.removeAll();
        list.add(shown);
    }

    /** Shows what waits by now, added in another tab too. */
    void lookAgain() {
        show(there.get());
    }

    /** Those that have arrived; refused while one is still on its way. */
    List<FileId> arrived() {
        drop.requireArrived();
        return files.stream().map(StoredFile::id).toList();
    }

    private void remove(StoredFile file) {
        Refusals.guard(() -> show(detach.apply(file.id())));
    }
}
