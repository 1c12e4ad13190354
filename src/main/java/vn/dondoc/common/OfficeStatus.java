package vn.dondoc.common;

import java.util.List;

/** Whether the office is open for work, and whether it is the sample office living in its own time. */
public interface OfficeStatus {

    /** True while sample data is being loaded and commands are refused. */
    boolean preparing();

    /** True where the office is the sample one, so that every screen says which time it lives in. */
    boolean sample();

    /** The people whom the log-in page of the sample office offers; empty in a real office. */
    List<SampleSignIn> sampleSignIns();
}
