package vn.dondoc.security;

import java.util.Optional;
import vn.dondoc.common.Message;

/** What an administrator should know of the wires on which this node is reached; nothing since its start where all is well. */
public interface WireWatch {

    /** Somebody came from another machine without encryption: the last of them, and when. */
    Optional<Message> plain();

    /** Somebody came through a proxy that the settings do not name: its address, and when. */
    Optional<Message> unnamedProxy();
}
