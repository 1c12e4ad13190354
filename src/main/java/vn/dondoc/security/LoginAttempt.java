package vn.dondoc.security;

import java.util.List;

/**
 * A try that was counted before anything was looked at.
 *
 * @param username the name that is tried
 * @param address whence
 * @param taken where it was counted
 */
record LoginAttempt(String username, String address, List<Taken> taken) {

    /** One counter that it stands in. */
    record Taken(TryLimit limit, String what) {}
}
