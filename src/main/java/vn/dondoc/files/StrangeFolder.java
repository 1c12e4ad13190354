package vn.dondoc.files;

import java.nio.file.Path;

/** The folder that this node is told to use is not the office's, so it does not start. {@link StrangeFolderAnalyzer} says it in words. */
class StrangeFolder extends RuntimeException {

    /** Why it is not. */
    enum Why {
        /** It bears the mark of another office. */
        OF_ANOTHER_OFFICE,
        /** The office has a folder, and this one bears no mark. */
        WITHOUT_MARK,
        /** The office has files, and they are not here. */
        FILES_ELSEWHERE,
        /** It holds what no store has put there. */
        NOT_ALONE
    }

    private final Why why;
    private final Path folder;
    private final String office;

    StrangeFolder(Why why, Path folder, String office) {
        super(why + ": " + folder);
        this.why = why;
        this.folder = folder;
        this.office = office;
    }

    Why why() {
        return why;
    }

    Path folder() {
        return folder;
    }

    /** The office that wants to use it; empty before it has a folder. */
    String office() {
        return office;
    }
}
