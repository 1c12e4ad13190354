package vn.dondoc.files;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.dondoc.files.FileKind.Inside;

/**
 * Looks into office files of before 2007, which are little file systems ([MS-CFB]): reads the names of their directory and
 * nothing else.
 */
final class OleContainer {

    private static final Set<String> MACROS = Set.of("Macros", "_VBA_PROJECT_CUR", "VBA", "_VBA_PROJECT");
    private static final long MAGIC = 0xE11AB1A1E011CFD0L;
    private static final int HEADER = 512;
    private static final int IN_HEADER = 109;
    private static final int ENTRY = 128;
    private static final int MOST_SECTORS = 10_000;

    private final FileChannel file;
    private final ByteBuffer header;
    private final int sectorSize;
    private final List<Integer> tableSectors = new ArrayList<>();

    private OleContainer(FileChannel file) throws IOException {
        this.file = file;
        this.header = read(file, 0, HEADER);
        int shift = header.getShort(30);
        if (header.getLong(0) != MAGIC || shift != 9 && shift != 12) {
            throw new IOException("not a compound file");
        }
        this.sectorSize = 1 << shift;
    }

    /** Says whether one of these streams is there, and no macro. */
    static Inside look(Path content, String... streams) throws IOException {
        try (FileChannel file = FileChannel.open(content)) {
            Set<String> names = new OleContainer(file).names();
            if (!Collections.disjoint(names, MACROS)) {
                return Inside.MACROS;
            }
            if (Collections.disjoint(names, Set.of(streams))) {
                return Inside.SOMETHING_ELSE;
            }
            return names.stream().anyMatch(OleContainer::isObject) ? Inside.OBJECTS : Inside.AS_NAMED;
        }
    }

    /** The folder in which Word keeps objects, those of Excel, and what wraps a file of any kind. */
    private static boolean isObject(String name) {
        return name.equals("ObjectPool") || name.startsWith("MBD") || name.endsWith("Ole10Native");
    }

    private Set<String> names() throws IOException {
        findTable();
        Set<String> names = new HashSet<>();
        int sector = header.getInt(48);
        for (int read = 0; sector >= 0 && read < MOST_SECTORS; read++) {
            ByteBuffer entries = sector(sector);
            for (int at = 0; at < sectorSize; at += ENTRY) {
                names.add(name(entries, at));
            }
            sector = next(sector);
        }
        return names;
    }

    /** Where the table of sectors lies: the first parts stand in the header, further ones in a chain. */
    private void findTable() throws IOException {
        for (int i = 0; i < IN_HEADER; i++) {
            tableSectors.add(header.getInt(76 + 4 * i));
        }
        int sector = header.getInt(68);
        for (int read = 0; sector >= 0 && read < MOST_SECTORS; read++) {
            ByteBuffer part = sector(sector);
            if (tableSectors.size() > IN_HEADER + file.size() / sectorSize) {
                throw new EOFException("a table longer than the file");
            }
            for (int at = 0; at < sectorSize - 4; at += 4) {
                tableSectors.add(part.getInt(at));
            }
            sector = part.getInt(sectorSize - 4);
        }
    }

    private int next(int sector) throws IOException {
        int perSector = sectorSize / 4;
        int part = sector / perSector;
        if (part >= tableSectors.size()) {
            throw new EOFException("sector outside the table");
        }
        return sector(tableSectors.get(part)).getInt(4 * (sector % perSector));
    }

    private ByteBuffer sector(int number) throws IOException {
        if (number < 0) {
            throw new EOFException("no such sector");
        }
        return read(file, (number + 1L) * sectorSize, sectorSize);
    }

    private static String name(ByteBuffer entries, int at) {
        int length = Math.max(0, Math.min(62, entries.getShort(at + 64) - 2));
        byte[] name = new byte[length];
        entries.get(at, name);
        return new String(name, StandardCharsets.UTF_16LE);
    }

    private static ByteBuffer read(FileChannel file, long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, position + buffer.position()) < 0) {
                throw new EOFException("cut off");
            }
        }
        return buffer.flip();
    }
}
