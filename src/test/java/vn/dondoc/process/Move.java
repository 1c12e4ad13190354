package vn.dondoc.process;

import java.util.function.Supplier;

/**
 * Something that may be done next in a walk.
 *
 * @param words what it is, for the story of a walk
 * @param weight how likely it is to be tried before the others
 * @param offered whether it can be done now
 * @param act does it
 */
public record Move(String words, int weight, Supplier<Boolean> offered, Runnable act) {

    /** The weight from which on a move brings a document nearer to its end. */
    public static final int HOMEWARD = 4;
}
