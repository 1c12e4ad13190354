package vn.dondoc.organization;

import vn.dondoc.common.PersonId;

/**
 * What log-in needs to know of a person.
 *
 * @param person who
 * @param username the log-in name
 * @param fullName the full name
 * @param hash the hash of the password
 * @param temporary true if the password must be changed at the next log-in
 */
public record Credentials(PersonId person, String username, String fullName, String hash, boolean temporary) {}
