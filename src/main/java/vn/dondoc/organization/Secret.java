package vn.dondoc.organization;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A first password with its hash.
 *
 * @param password the password, to be said once
 * @param hash what is kept of it
 * @param until until when it serves for one log-in, after which it must be changed; null if it need not be
 */
record Secret(String password, String hash, @Nullable Instant until) {

    boolean temporary() {
        return until != null;
    }

    @Override
    public String toString() {
        return "***";
    }
}
