package vn.dondoc.common;

import java.util.List;
import java.util.Optional;

/** Whether the office is open for work, and whether it is the sample office living in its own time. */
public interface OfficeStatus {

    /** How far the preparing of the sample office has come; empty in an office that is open. */
    Optional<Preparation> preparation();

    /** True while sample data is being loaded: nobody comes in, and commands are refused. */
    default boolean preparing() {
        return preparation().isPresent();
    }

    /** True where the office is the sample one, so that every screen says which time it lives in. */
    boolean sample();

    /** The people whom the log-in page of the sample office offers; empty in a real office. */
    List<SampleSignIn> sampleSignIns();
}
