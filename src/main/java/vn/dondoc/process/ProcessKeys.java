package vn.dondoc.process;

import vn.dondoc.common.AssignmentId;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.ObjectRef;

/** The business keys of process instances: all the engine knows of our objects. */
final class ProcessKeys {

    private static final String DOCUMENT = "document:";
    private static final String ASSIGNMENT = "assignment:";

    private ProcessKeys() {}

    static String of(DocumentId id) {
        return DOCUMENT + id;
    }

    static String of(AssignmentId id) {
        return ASSIGNMENT + id;
    }

    static DocumentId document(String key) {
        return new DocumentId(number(key, DOCUMENT));
    }

    static AssignmentId assignment(String key) {
        return new AssignmentId(number(key, ASSIGNMENT));
    }

    static boolean isDocument(String key) {
        return key.startsWith(DOCUMENT);
    }

    static ObjectRef object(String key) {
        return isDocument(key) ? ObjectRef.of(document(key)) : ObjectRef.of(assignment(key));
    }

    private static long number(String key, String prefix) {
        if (!key.startsWith(prefix)) {
            throw new IllegalArgumentException("not a key of ours: " + key);
        }
        return Long.parseLong(key.substring(prefix.length()));
    }
}
