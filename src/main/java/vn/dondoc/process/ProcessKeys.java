package vn.dondoc.process;

import java.util.Locale;
import vn.dondoc.common.ObjectId;
import vn.dondoc.common.ObjectRef;

/** The business keys of process instances, such as {@code duty:12}: all the engine knows of our things. */
final class ProcessKeys {

    private ProcessKeys() {}

    static String of(ObjectId id) {
        return of(id.ref());
    }

    static String of(ObjectRef object) {
        return object.kind().toLowerCase(Locale.ROOT) + ":" + object.id();
    }

    static ObjectRef object(String key) {
        int at = key.indexOf(':');
        if (at < 1) {
            throw new IllegalArgumentException("not a key of ours: " + key);
        }
        return new ObjectRef(key.substring(0, at).toUpperCase(Locale.ROOT), key.substring(at + 1));
    }
}
