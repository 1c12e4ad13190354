package vn.dondoc.common.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.common.ByteSize;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Refusal;

/**
 * A place to choose or drop files, several at once. It says beforehand what is taken, shows how far each file is, and lets a
 * broken one be sent again. A refused file says why, and the others go on.
 */
public class FileDrop extends Div {

    private static final String ALL_OVER = "Array.from(element.files).every(file => file.complete || file.error)";
    private static final String KEEP_BROKEN = "this.files = Array.from(this.files).filter(file => !file.complete)";

    private final Upload upload = Components.upload();
    private final FaultList refused = new FaultList();
    private final List<Fault> faults = new ArrayList<>();
    private final transient Receiver receiver;
    private boolean batchOver;
    private boolean underWay;

    /** Takes a file that has arrived. */
    @FunctionalInterface
    public interface Receiver {

        /**
         * Takes a file or refuses it with a {@link Refusal}. It runs in the screen's turn, and the file is removed afterwards.
         *
         * @param name the name as the browser gave it, for showing only
         * @param content the bytes in a temporary file
         */
        void receive(String name, Path content);
    }

    /** A place that takes these types, by the endings of their names, up to this size in bytes. */
    public FileDrop(List<String> extensions, long maxSize, Receiver receiver) {
        this.receiver = receiver;
        addClassName("file-drop");
        upload.setUploadHandler(new TemporaryUpload(maxSize, this::take, this::refused));
        upload.setMaxFileSize(Math.toIntExact(maxSize));
        upload.setAcceptedFileTypes(extensions.stream().map(each -> "." + each).toArray(String[]::new));
        upload.addFileRejectedListener(this::rejected);
        upload.getElement().addEventListener("upload-start", started -> underWay = true);
        Stream.of("upload-success", "upload-error", "upload-abort")
                .forEach(end ->
                        upload.getElement().addEventListener(end, this::over).addEventData(ALL_OVER));
        add(upload, hint(extensions, maxSize), refused);
    }

    /** Refuses what would leave behind a file that is still on its way. */
    public void requireArrived() {
        if (underWay) {
            throw new Refusal("kit.files.under-way");
        }
    }

    private static Span hint(List<String> extensions, long maxSize) {
        Span hint =
                new Span(Texts.say("kit.files.hint", Texts.say(ByteSize.of(maxSize)), String.join(", ", extensions)));
        hint.addClassName("muted");
        return hint;
    }

    void take(String name, Path content) {
        startBatch();
        receiver.receive(name, content);
    }

    void refused(Refusal refusal) {
        startBatch();
        refuse(refusal.faults());
    }

    private void rejected(FileRejectedEvent event) {
        startBatch();
        refuse(List.of(Fault.of("kit.files.rejected", event.getFileName(), event.getErrorMessage())));
    }

    /** What was refused stays to be read until the next files come. */
    private void startBatch() {
        if (batchOver) {
            batchOver = false;
            faults.clear();
            refused.show(faults);
        }
    }

    private void refuse(List<Fault> more) {
        faults.addAll(more);
        refused.show(faults);
    }

    /** A file that has arrived stands in the page's own list; only broken ones stay here, to be sent again. */
    private void over(DomEvent event) {
        if (event.getEventData().getBoolean(ALL_OVER)) {
            underWay = false;
            batchOver = true;
            upload.getElement().executeJs(KEEP_BROKEN);
        }
    }
}
