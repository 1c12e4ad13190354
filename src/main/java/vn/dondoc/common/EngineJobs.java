package vn.dondoc.common;

/** The engine's background work, for those who must hold it still or run it by hand. */
public interface EngineJobs {

    /** Stops taking up jobs; those under way are finished. */
    void pause();

    /** Takes up jobs again. */
    void resume();

    /**
     * Runs on this thread every job that is due, until none is left.
     *
     * @return how many jobs were run
     */
    int runDue();
}
