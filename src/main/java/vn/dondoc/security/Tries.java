package vn.dondoc.security;

import java.time.Instant;

/**
 * How often one thing was tried.
 *
 * @param count the tries that count
 * @param openAt from when on it may be tried again
 * @param lastAt the last of them
 * @param version grows with every change; {@link #NEVER} before the first
 */
record Tries(int count, Instant openAt, Instant lastAt, long version) {

    static final long NEVER = 0;

    /** Nothing tried yet. */
    static Tries none() {
        return new Tries(0, Instant.EPOCH, Instant.EPOCH, NEVER);
    }

    /** True if it may be tried now. A pause longer than any comes from a clock that was put back, and holds nobody up. */
    boolean isOpen(Instant now, TryLimit limit) {
        return !now.isBefore(openAt) || openAt.isAfter(now.plus(limit.longest()));
    }

    /** One more. */
    Tries counted(Instant now, TryLimit limit) {
        boolean quiet = lastAt.plus(TryLimit.FORGOTTEN).isBefore(now);
        int next = quiet ? 1 : count + 1;
        return new Tries(next, now.plus(limit.pauseAfter(next)), now, version + 1);
    }

    /** One less, because it succeeded. */
    Tries givenBack(Instant now) {
        return new Tries(Math.max(0, count - 1), now, lastAt, version + 1);
    }

    /** None any more, because its owner has come. */
    Tries forgotten(Instant now) {
        return new Tries(0, now, lastAt, version + 1);
    }
}
