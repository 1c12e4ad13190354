package vn.dondoc.common;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * The list of entries at the end of a zip file, as large as the file itself says: whoever opens the file lays this list into
 * memory as a whole, so it is looked at before.
 */
public final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int AT_SIZE = 12;

    private ZipDirectory() {}

    /** How many bytes the list has; of several that a file seems to have, the largest; 0 where there is none. */
    public static long size(Path file) throws IOException {
        ByteBuffer tail = tail(file);
        long size = 0;
        for (int at = 0; at + END_LENGTH <= tail.limit(); at++) {
            if (tail.getInt(at) == END) {
                size = Math.max(size, Integer.toUnsignedLong(tail.getInt(at + AT_SIZE)));
            }
        }
        return size;
    }

    private static ByteBuffer tail(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long from = Math.max(0, channel.size() - END_LENGTH - LONGEST_COMMENT);
            ByteBuffer tail = ByteBuffer.allocate((int) (channel.size() - from)).order(ByteOrder.LITTLE_ENDIAN);
            while (tail.hasRemaining() && channel.read(tail, from + tail.position()) >= 0) {
                // Reads on until the end.
            }
            return tail.flip();
        }
    }
}
