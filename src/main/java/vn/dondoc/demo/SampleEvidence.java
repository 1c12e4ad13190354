package vn.dondoc.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dondoc.common.FileId;
import vn.dondoc.common.TemporaryFolder;
import vn.dondoc.common.TemporaryFolder.Arrived;
import vn.dondoc.files.Upload;

/** The evidence of the sample office: files of the product, put on the disk for a moment as an upload would be. */
final class SampleEvidence {

    private static final Map<String, String> NAMES = SampleFiles.rows("minh-chung.csv").stream()
            .collect(Collectors.toMap(row -> row.get("file"), row -> row.get("name")));

    private SampleEvidence() {}

    /** Hands files in, one after the other, to whoever takes uploads. */
    static List<FileId> handIn(List<String> files, Function<Upload, FileId> taker) {
        return files.stream().map(file -> handIn(file, taker)).toList();
    }

    private static FileId handIn(String file, Function<Upload, FileId> taker) {
        String name = NAMES.get(file);
        if (name == null) {
            throw new IllegalArgumentException("no evidence " + file);
        }
        byte[] bytes = SampleFiles.bytes("minh-chung/" + file);
        try (Arrived onDisk = TemporaryFolder.own().receive(name, new ByteArrayInputStream(bytes), bytes.length)) {
            return taker.apply(new Upload(name, onDisk.content()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
