package vn.dondoc.organization;

import java.util.Set;
import vn.dondoc.access.Role;
import vn.dondoc.common.Longest;
import vn.dondoc.common.PersonId;

/**
 * A person as a member of one unit on one day.
 *
 * @param id who
 * @param username the log-in name
 * @param fullName the full name
 * @param position the position in words
 * @param email the mail address, perhaps empty
 * @param roles what they are in that unit
 */
public record Colleague(PersonId id, String username, String fullName, String position, String email, Set<Role> roles) {

    /** The longest full name. */
    public static final Longest LONGEST_NAME = new Longest(120);

    /** The longest position. */
    public static final Longest LONGEST_POSITION = new Longest(200);

    /** The longest mail address. */
    public static final Longest LONGEST_EMAIL = new Longest(200);
}
