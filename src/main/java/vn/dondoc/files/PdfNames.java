package vn.dondoc.files;

import java.util.HashSet;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Reads along the bytes of a PDF and gathers its names. They may be written with numbers for letters, and stand in packed
 * streams of objects, which are unpacked on the way.
 */
final class PdfNames {

    private static final String PACKED_OBJECTS = "ObjStm";
    private static final String DELIMITERS = "()<>[]{}%/";
    private static final int LONGEST_WORD = 60;
    private static final int MOST_UNPACKED = 64 << 20;
    private static final int BUFFER = 1 << 14;

    private final Set<String> found;
    private final StringBuilder word = new StringBuilder();
    private final @Nullable PdfNames packed;
    private final Inflater inflater = new Inflater();
    private final byte[] unpacked = new byte[BUFFER];
    private State state = State.WORDS;
    private boolean isName;
    private boolean objectsFollow;
    private boolean opaque;
    private long unpackedBytes;

    /** What comes next: words, the line break before packed objects, or these themselves. */
    private enum State {
        WORDS,
        BREAK,
        PACKED
    }

    PdfNames() {
        this.found = new HashSet<>();
        this.packed = new PdfNames(found);
    }

    private PdfNames(Set<String> found) {
        this.found = found;
        this.packed = null;
    }

    /** Takes the next bytes. */
    void take(byte[] bytes, int length) {
        int at = 0;
        while (at < length) {
            if (state == State.PACKED) {
                at = unpack(bytes, at, length);
            } else {
                take((char) (bytes[at] & 0xFF));
                at++;
            }
        }
    }

    /** All names, after the last byte. */
    Set<String> end() {
        endWord(' ');
        opaque |= state != State.WORDS;
        inflater.end();
        if (packed != null) {
            packed.end();
        }
        return found;
    }

    /** True if a part of it could not be unpacked. */
    boolean isOpaque() {
        return opaque;
    }

    private void take(char next) {
        if (state == State.BREAK) {
            state = State.PACKED;
            if (next != '\n') {
                take(new byte[] {(byte) next}, 1);
            }
        } else if (next <= ' ' || DELIMITERS.indexOf(next) >= 0) {
            endWord(next);
        } else if (word.length() < LONGEST_WORD) {
            word.append(next);
        }
    }

    private void endWord(char delimiter) {
        String said = word.toString();
        word.setLength(0);
        if (isName) {
            String name = withLetters(said);
            found.add(name);
            objectsFollow |= name.equals(PACKED_OBJECTS);
        } else if (said.equals("endobj")) {
            objectsFollow = false;
        } else if (said.equals("stream") && objectsFollow && packed != null) {
            state = delimiter == '\r' ? State.BREAK : State.PACKED;
            objectsFollow = false;
        }
        isName = delimiter == '/';
    }

    private static String withLetters(String name) {
        StringBuilder letters = new StringBuilder();
        for (int at = 0; at < name.length(); at++) {
            int number = name.charAt(at) == '#' && at + 2 < name.length() ? number(name, at + 1) : -1;
            letters.append(number < 0 ? name.charAt(at) : (char) number);
            at += number < 0 ? 0 : 2;
        }
        return letters.toString();
    }

    private static int number(String name, int at) {
        int high = Character.digit(name.charAt(at), 16);
        int low = Character.digit(name.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    /** Unpacks what there is, and says from where on words follow again. */
    private int unpack(byte[] bytes, int from, int length) {
        inflater.setInput(bytes, from, length - from);
        try {
            while (!inflater.finished()) {
                int read = inflater.inflate(unpacked);
                unpackedBytes += read;
                if (packed != null) {
                    packed.take(unpacked, read);
                }
                if (read == 0 && inflater.needsInput()) {
                    return length;
                }
                if (unpackedBytes > MOST_UNPACKED || inflater.needsDictionary()) {
                    throw new DataFormatException("cannot be looked into");
                }
            }
            int left = inflater.getRemaining();
            endPacked();
            return length - left;
        } catch (DataFormatException other) {
            opaque = true;
            endPacked();
            return from;
        }
    }

    private void endPacked() {
        state = State.WORDS;
        inflater.reset();
    }
}
