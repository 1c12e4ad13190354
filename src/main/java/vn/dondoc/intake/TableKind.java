package vn.dondoc.intake;

import java.util.List;

/** A kind of table that a room reads from files; which kinds there are is the room's own affair. */
public interface TableKind {

    /** The kind's own name, such as {@code UNITS}. */
    String name();

    /** The columns a file of this kind must have; by them it is recognised. */
    List<String> required();
}
