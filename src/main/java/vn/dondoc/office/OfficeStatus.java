package vn.dondoc.office;

import java.util.List;
import java.util.Optional;
import vn.dondoc.common.Message;

/** Whether the office is open for work, and whether it lives in its own time. */
public interface OfficeStatus {

    /** How far the preparing of the office has come; empty in an office that is open. */
    Optional<Preparation> preparation();

    /** True while it is being filled: nobody comes in, and commands are refused. */
    default boolean preparing() {
        return preparation().isPresent();
    }

    /** What every screen says before the time of an office that does not live in the real one; empty in a real office. */
    Optional<Message> ownTime();

    /** The people whom the log-in page offers by a click; empty in a real office. */
    List<OfferedSignIn> offeredSignIns();
}
