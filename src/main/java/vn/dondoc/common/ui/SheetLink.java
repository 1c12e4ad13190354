package vn.dondoc.common.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import vn.dondoc.common.sheet.SheetContent;
import vn.dondoc.common.sheet.SheetWriter;

/** Hands out what a screen shows as an Excel sheet, written when it is asked for. */
public final class SheetLink extends Anchor {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /**
     * A link that looks like a button.
     *
     * @param text its words
     * @param fileName what the file is called
     * @param content what the sheet says, asked for on the click
     */
    public SheetLink(String text, String fileName, Supplier<SheetContent> content) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = SheetWriter.bytes(OwnScreen.of(event.getUI()).ask(content));
                    return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, TYPE, bytes.length);
                }),
                text);
        addClassName("sheet-link");
    }
}
