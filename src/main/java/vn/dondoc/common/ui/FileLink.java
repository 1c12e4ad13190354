package vn.dondoc.common.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * A file as a list of files shows it.
 *
 * @param name its name
 * @param mediaType its real type
 * @param size its size in bytes
 * @param inline whether the browser may show it by itself; everything else is downloaded
 * @param warning why it is to be opened with care, as it stands beside the file; empty for none
 * @param source where its bytes come from
 */
public record FileLink(String name, String mediaType, long size, boolean inline, String warning, Source source) {

    /** Gives the bytes of a file. */
    @FunctionalInterface
    public interface Source {

        /**
         * Called at every download anew, on the thread of the request: the page's service checks here whether this person may
         * have the file now, and refuses if not.
         */
        InputStream open() throws IOException;
    }

    /** The type in a word, as the ending of the name says it. */
    String type() {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }
}
