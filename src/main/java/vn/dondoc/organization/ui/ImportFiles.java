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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.Text;
import vn.dondoc.common.ui.Components;
import vn.dondoc.common.ui.FaultList;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.TemporaryUpload;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.intake.TableReader;
import vn.dondoc.intake.UploadedTable;
import vn.dondoc.organization.OfficeImport;
import vn.dondoc.organization.OfficeTable;

/** The files handed in so far, and the templates to start from. */
class ImportFiles extends Panel {

    private static final int MOST_FILES = 12;
    private static final int MOST_MEGABYTES = 10;
    private static final int MEGABYTE = 1_000_000;

    private final Map<String, UploadedTable> files = new LinkedHashMap<>();
    private final Upload upload = Components.upload();
    private final FaultList refused = new FaultList();
    private final Runnable changed;

    ImportFiles(OfficeImport officeImport, Runnable changed) {
        super(Texts.say("import.files"));
        this.changed = changed;
        upload.setUploadHandler(new TemporaryUpload(
                TableReader.LARGEST_BYTES, this::handIn, refusal -> refused.show(refusal.faults())));
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.setMaxFiles(MOST_FILES);
        upload.setMaxFileSize(TableReader.LARGEST_BYTES);
        upload.addFileRemovedListener(event -> {
            files.remove(Text.nfc(event.getFileName()));
            changed.run();
        });
        with(new Paragraph(Texts.say("import.line-one")), upload, refused, templates(officeImport));
    }

    private void handIn(String name, Path content) {
        refused.show(List.of());
        try {
            requireRoom(name, Files.size(content));
            files.put(name, new UploadedTable(name, Files.readAllBytes(content)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        changed.run();
    }

    /** They lie in memory until they are imported, so they have a limit together too. */
    private void requireRoom(String name, long size) {
        List<UploadedTable> others = files.values().stream()
                .filter(file -> !file.name().equals(name))
                .toList();
        if (others.size() == MOST_FILES) {
            throw new Refusal("import.fault.too-many-files", MOST_FILES);
        }
        long together =
                size + others.stream().mapToLong(file -> file.bytes().length).sum();
        if (together > MOST_MEGABYTES * MEGABYTE) {
            throw new Refusal("import.fault.too-large-together", MOST_MEGABYTES);
        }
    }

    List<UploadedTable> all() {
        return List.copyOf(files.values());
    }

    void clear() {
        files.clear();
        refused.show(List.of());
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
