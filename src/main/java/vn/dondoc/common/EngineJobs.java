package vn.dondoc.common;

/** The engine's background work, for those who must hold it still or run it by hand. */
public interface EngineJobs {

    /**
     * Does something while no job runs: stops taking up jobs, waits some seconds for those under way, and takes up jobs again
     * afterwards, if it did before and the work did not end in an exception.
     */
    void heldStill(Runnable work);

    /**
     * Runs on this thread every job that is due, until none is left.
     *
     * @return how many jobs were run
     */
    int runDue();
}
