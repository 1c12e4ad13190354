package vn.dondoc.organization;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.access.Hat;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.trail.Entry;
import vn.dondoc.trail.Trail;

/** What the writing part of an import needs: the trail, the hat it is done under, and the first passwords. */
final class Writing {

    /** What one cell of the trail holds. */
    private static final int LONGEST = 2000;

    private final Trail trail;
    private final Hat hat;
    private final Function<String, Secret> secrets;

    Writing(Trail trail, Hat hat, Function<String, Secret> secrets) {
        this.trail = trail;
        this.hat = hat;
        this.secrets = secrets;
    }

    /** The first password of a new person. */
    Secret secretOf(String username) {
        return secrets.apply(username);
    }

    /** Writes into the trail what was added or changed. */
    void tell(ObjectRef object, String command, @Nullable String before, @Nullable String after) {
        trail.write(hat, Entry.change(object, command, cut(before), cut(after)));
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
