package vn.dondoc.process;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.ProcessState;

/**
 * What a room adds to the walks of documents. Each room whose things have a process says it in its own tests; the walk takes
 * whatever there is, so that one more act of a room changes no other room's test.
 */
public interface Moves {

    /** What may be done next in this room, each as one of the people whose act it may be. */
    Stream<Move> around(Walk walk);

    /** Where the things of this room that have a process stand, as a page shows it. */
    Map<ObjectRef, Supplier<ProcessState>> pictures(DocumentId walked);
}
