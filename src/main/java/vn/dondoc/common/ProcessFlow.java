package vn.dondoc.common;

import java.util.Map;

/**
 * The one port by which commands reach the process engine. An instance is found by its object; what is written of the object
 * is written before. If what is expected is not there, somebody was faster or the two sides have drifted: it throws
 * {@link org.springframework.dao.OptimisticLockingFailureException}, and the command is tried again from its beginning.
 */
public interface ProcessFlow {

    /** Starts the process of an object, with the flags its gateways ask for. */
    void start(ObjectRef object, String process, Map<String, Object> flags);

    /** Starts the process that begins with this message. */
    void startBy(ObjectRef object, String message);

    /** Completes the open step of this act. */
    void complete(ObjectRef object, String act, Map<String, Object> flags);

    /** Sends a message that exactly one waiting event must take. */
    void send(ObjectRef object, String message);

    /** Sends a message that nobody may be waiting for yet. */
    void sendIfAwaited(ObjectRef object, String message);

    /** Sends the message that ends the process, even while it rests. */
    void end(ObjectRef object, String message);

    /** Lets the process rest. */
    void suspend(ObjectRef object);

    /** Lets it go on. */
    void resume(ObjectRef object);

    /** Where it stands, on its own diagram. */
    ProcessState state(ObjectRef object);
}
