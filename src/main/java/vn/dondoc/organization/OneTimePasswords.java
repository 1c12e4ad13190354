package vn.dondoc.organization;

import java.security.SecureRandom;

/** Makes passwords that are said once and changed at the next log-in: 12 letters and digits that nobody confuses. */
public final class OneTimePasswords {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePasswords() {}

    /** A new one, with some 59 bits of chance. */
    public static String next() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
    }
}
