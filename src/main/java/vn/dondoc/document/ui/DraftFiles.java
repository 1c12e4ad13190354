package vn.dondoc.document.ui;

import com.vaadin.flow.component.html.Div;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.ui.FileDrop;
import vn.dondoc.common.ui.FileList;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toast;
import vn.dondoc.files.StoredFile;
import vn.dondoc.files.Upload;

/** The files of a draft, to add and to take away. */
final class DraftFiles extends Div {

    private final transient DraftTools tools;
    private final transient Supplier<@Nullable DocumentId> document;
    private final Div list = new Div();
    private final FileDrop drop;

    DraftFiles(DraftTools tools, Supplier<@Nullable DocumentId> document) {
        this.tools = tools;
        this.document = document;
        addClassName("dialog-body");
        drop = new FileDrop(tools.limits().extensions(), tools.limits().maxSize(), this::attach);
        add(list, drop);
    }

    void show(DocumentId id, List<StoredFile> files) {
        FileList shown = new FileList();
        files.forEach(file -> shown.add(FileLinks.of(tools.pages(), id, file), () -> detach(id, file)));
        list.removeAll();
        list.add(shown);
    }

    /** Refuses what would leave behind a file that is still on its way. */
    void requireArrived() {
        drop.requireArrived();
    }

    private void attach(String name, Path content) {
        DocumentId id = document.get();
        if (id != null) {
            tools.files().attach(id, new Upload(name, content));
            refresh(id);
        }
    }

    private void detach(DocumentId id, StoredFile file) {
        if (Refusals.guard(() -> tools.files().detach(id, file.id()))) {
            refresh(id);
            Toast.show(Texts.say("draft.detached", file.name()));
        }
    }

    private void refresh(DocumentId id) {
        show(id, tools.pages().open(id).written().files());
    }
}
