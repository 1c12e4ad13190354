package vn.dondoc.common.ui;

import java.util.List;

/** An act on several rows of a list at once: a dialog that a feature registers as a bean and every list may offer. */
public interface BulkAct {

    /** The kind of thing it is done with, as its ids say. */
    String kind();

    /** The step that must wait on a row for the act to be offered there, such as {@code TAKE_ON}. */
    String step();

    /** What a person must be allowed to do with a thing for the act to be offered where no step tells; the step itself by default. */
    default String right() {
        return step();
    }

    /** The words of its button where no open step names it, in the person's language. */
    String label();

    /**
     * Asks, then acts on each thing by itself: what is refused for one does not hold the others back.
     *
     * @param title the words of the button that was pressed
     * @param ids what was chosen, at least one
     * @param done called when something was done
     */
    void open(String title, List<String> ids, Runnable done);
}
