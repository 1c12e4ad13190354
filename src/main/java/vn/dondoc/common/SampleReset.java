package vn.dondoc.common;

/** Starts the sample office over. There is none in a real office. */
public interface SampleReset {

    /** True where the person of this session may ask for it. */
    boolean offered();

    /**
     * Closes the office at once, signs everybody out, removes everything and loads the sample anew, in the background.
     *
     * @throws Refusal if the actor is no administrator, or the office is being prepared already
     */
    void start();
}
