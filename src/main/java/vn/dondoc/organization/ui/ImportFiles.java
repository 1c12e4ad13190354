package vn.dondoc.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.common.Text;
import vn.dondoc.common.ui.Components;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.intake.UploadedTable;
import vn.dondoc.organization.OfficeImport;
import vn.dondoc.organization.OfficeTable;

/** The files handed in so far, and the templates to start from. */
class ImportFiles extends Panel {

    private static final int MOST_FILES = 12;
    private static final int LARGEST = 5_000_000;

    private final Map<String, UploadedTable> files = new LinkedHashMap<>();
    private final Upload upload = Components.upload();
    private final Runnable changed;

    ImportFiles(OfficeImport officeImport, Runnable changed) {
        super(Texts.say("import.files"));
        this.changed = changed;
        upload.setUploadHandler(UploadHandler.inMemory((file, bytes) -> handIn(file.fileName(), bytes)));
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.setMaxFiles(MOST_FILES);
        upload.setMaxFileSize(LARGEST);
        upload.addFileRemovedListener(event -> {
            files.remove(Text.nfc(event.getFileName()));
            changed.run();
        });
        with(new Paragraph(Texts.say("import.line-one")), upload, templates(officeImport));
    }

    private void handIn(String fileName, byte[] bytes) {
        String name = Text.nfc(fileName);
        files.put(name, new UploadedTable(name, bytes));
        changed.run();
    }

    List<UploadedTable> all() {
        return List.copyOf(files.values());
    }

    void clear() {
        files.clear();
        upload.clearFileList();
    }

    private static Component templates(OfficeImport officeImport) {
        UnorderedList list = new UnorderedList();
        list.addClassName("templates");
        for (OfficeTable kind : OfficeTable.values()) {
            list.add(new ListItem(new Anchor(template(officeImport, kind), ImportTables.kind(kind))));
        }
        return new Div(new Paragraph(Texts.say("import.templates")), list);
    }

    private static DownloadHandler template(OfficeImport officeImport, OfficeTable kind) {
        return DownloadHandler.fromInputStream(event -> file(officeImport.template(kind), kind.template()));
    }

    /** A file for a spreadsheet. */
    static DownloadResponse file(byte[] bytes, String name) {
        return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv; charset=utf-8", bytes.length);
    }
}
