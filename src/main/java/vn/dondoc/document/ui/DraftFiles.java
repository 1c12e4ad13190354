package vn.dondoc.document.ui;

import com.vaadin.flow.component.html.Div;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.ui.FileDrop;
import vn.dondoc.common.ui.FileList;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toast;
import vn.dondoc.files.FileLimits;
import vn.dondoc.files.StoredFile;
import vn.dondoc.files.Upload;

/** The files of a draft, to add and to take away. */
final class DraftFiles extends Div {

    private final transient WrittenDraft draft;
    private final transient Supplier<@Nullable DocumentId> made;
    private final Div list = new Div();
    private final FileDrop drop;

    /** A draft that nobody has saved yet is made with its first file. */
    DraftFiles(FileLimits limits, WrittenDraft draft, Supplier<@Nullable DocumentId> made) {
        this.draft = draft;
        this.made = made;
        addClassName("dialog-body");
        drop = new FileDrop(limits.extensions(), limits.maxSize(), this::attach);
        add(list, drop);
        show();
    }

    /** Refuses what would leave behind a file that is still on its way. */
    void requireArrived() {
        drop.requireArrived();
    }

    private void show() {
        list.removeAll();
        DocumentId id = draft.id();
        if (id != null) {
            FileList shown = new FileList();
            draft.files().forEach(file -> shown.add(draft.link(id, file), () -> detach(id, file)));
            list.add(shown);
        }
    }

    private void attach(String name, Path content) {
        DocumentId id = made.get();
        if (id != null) {
            draft.attach(id, new Upload(name, content));
            show();
        }
    }

    private void detach(DocumentId id, StoredFile file) {
        if (Refusals.guard(() -> draft.detach(id, file.id()))) {
            show();
            Toast.show(Texts.say("draft.detached", file.name()));
        }
    }
}
