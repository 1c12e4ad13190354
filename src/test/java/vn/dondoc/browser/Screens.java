package vn.dondoc.browser;

import java.util.List;

/** The screens of a room as the pictures of the house show them. Each room says it in its own tests. */
public interface Screens {

    /** Every screen of the room, each at least once. */
    List<Seen> seen();

    /** The id of an object that an address names, of which this person may see one. */
    default String idOf(String object, String by) {
        throw new IllegalArgumentException("no object " + object + " is known for " + by);
    }
}
