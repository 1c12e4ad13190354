package vn.dondoc.common;

import java.util.List;

/** Background work that failed for good and waits for an administrator. */
public interface FailedJobs {

    /**
     * All of it, the longest waiting first.
     *
     * @throws Refusal if the actor is no administrator
     */
    List<FailedJob> all();

    /** Has one tried again, soon and with all its retries. */
    void tryAgain(String id);

    /**
     * One of them.
     *
     * @param id its name in the engine
     * @param subject what it works on, such as {@code document:12}
     * @param cause why it failed the last time, as the failure says it
     */
    record FailedJob(String id, String subject, String cause) {}
}
