package vn.dondoc.security;

import java.time.Duration;

/**
 * How often something may be tried that can be guessed: so many tries are free, then each costs a pause, twice as long as the
 * one before up to the longest. What succeeds is given back.
 */
enum TryLimit {
    /** A log-in name, whoever tries it from browsers that it was never used in. */
    NAME(8, Duration.ofSeconds(10), Duration.ofMinutes(15)),

    /** An address, whatever names are tried from it: a whole office may stand behind one. */
    ADDRESS(60, Duration.ofSeconds(5), Duration.ofMinutes(5)),

    /** A browser in which this very name has logged in before: no stranger can use up what is its owner's. */
    BROWSER(8, Duration.ofSeconds(10), Duration.ofMinutes(15)),

    /** The current password of somebody who is signed in, asked before they change it. */
    ACCOUNT(8, Duration.ofSeconds(10), Duration.ofMinutes(15));

    /** After so long a quiet the count begins anew. */
    static final Duration FORGOTTEN = Duration.ofHours(12);

    private final int free;
    private final Duration first;
    private final Duration longest;

    TryLimit(int free, Duration first, Duration longest) {
        this.free = free;
        this.first = first;
        this.longest = longest;
    }

    int free() {
        return free;
    }

    Duration longest() {
        return longest;
    }

    /** How long nothing may be tried after so many tries. */
    Duration pauseAfter(int tries) {
        if (tries < free) {
            return Duration.ZERO;
        }
        Duration pause = first;
        for (int more = free; more < tries && pause.compareTo(longest) < 0; more++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
