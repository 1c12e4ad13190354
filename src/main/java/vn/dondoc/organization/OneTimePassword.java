package vn.dondoc.organization;

import java.time.Instant;
import vn.dondoc.common.PersonId;

/**
 * How it stands with the one-time password of a person who has not set their own yet. An administrator sees it, and gives a
 * new one where this one is used or has ended.
 *
 * @param person who
 * @param until until when it serves for a log-in
 * @param used true if its one log-in was made
 */
public record OneTimePassword(PersonId person, Instant until, boolean used) {}
