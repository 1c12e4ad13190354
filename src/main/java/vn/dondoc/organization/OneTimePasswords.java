package vn.dondoc.organization;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Makes passwords that are said once, serve for one log-in within three days, and are changed there: 12 letters and digits
 * that nobody confuses.
 */
public final class OneTimePasswords {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;
    private static final Duration SERVES = Duration.ofHours(72);
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePasswords() {}

    /** Until when one that is made now serves. */
    static Instant until(Clock clock) {
        return clock.instant().plus(SERVES);
    }

    /** A new one, with some 59 bits of chance. */
    public static String next() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
    }
}
