package vn.dondoc.access;

import java.util.List;

/**
 * What a kind of thing answers about itself. The room that owns the kind implements it once, as a bean; inbox, trail, process
 * and links ask {@link Subjects}. Nothing here is checked: it is for other rooms only.
 */
public interface Subject {

    /** The kind, as its ids say. */
    String kind();

    /** Everything that can be done with it. */
    List<? extends Act> acts();

    /** Who has to do with one of them. */
    Parties parties(String id);

    /** What a row shows of one of them. */
    Headline headline(String id);

    /** The address of its page. */
    String address(String id);

    /**
     * The condition under which one of them may be opened, for queries of rooms that show things of every kind; with the
     * parameters of the scope.
     *
     * @param id what the query calls its id, which is a text there
     */
    String openable(Scope scope, String id);
}
