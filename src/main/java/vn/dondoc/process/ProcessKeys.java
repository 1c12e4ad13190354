package vn.dondoc.process;

import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.ObjectRef;

/** The business keys of process instances: all the engine knows of our objects. */
final class ProcessKeys {

    private static final String DOCUMENT = "document:";
    private static final String DUTY = "duty:";

    private ProcessKeys() {}

    static String of(DocumentId id) {
        return DOCUMENT + id;
    }

    static String of(DutyId id) {
        return DUTY + id;
    }

    static DocumentId document(String key) {
        return new DocumentId(number(key, DOCUMENT));
    }

    static DutyId duty(String key) {
        return new DutyId(number(key, DUTY));
    }

    static boolean isDocument(String key) {
        return key.startsWith(DOCUMENT);
    }

    static ObjectRef object(String key) {
        return isDocument(key) ? ObjectRef.of(document(key)) : ObjectRef.of(duty(key));
    }

    private static long number(String key, String prefix) {
        if (!key.startsWith(prefix)) {
            throw new IllegalArgumentException("not a key of ours: " + key);
        }
        return Long.parseLong(key.substring(prefix.length()));
    }
}
