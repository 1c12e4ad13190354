package vn.dondoc.office;

import java.util.List;
import java.util.Optional;

/** Whether the office is open for work, and whether it lives in its own time. */
public interface OfficeStatus {

    /** How far the preparing of the office has come; empty in an office that is open. */
    Optional<Preparation> preparation();

    /** True while it is being filled: nobody comes in, and commands are refused. */
    default boolean preparing() {
        return preparation().isPresent();
    }

    /** True where it does not live in the real time, so that every screen says in which. */
    boolean livesInItsOwnTime();

    /** The people whom the log-in page offers by a click; empty in a real office. */
    List<OfferedSignIn> offeredSignIns();
}
