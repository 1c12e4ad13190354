package vn.dondoc.security;

import java.time.Instant;

/**
 * What was tried in vain under one's name in one minute.
 *
 * @param minute when
 * @param address from which address; empty where it was one's own account page
 * @param tries how often
 */
public record FailedLogin(Instant minute, String address, int tries) {}
