package vn.dondoc.inbox;

import java.util.Set;

/**
 * Something waits, or no longer waits, for these holders. Heard after the commit, only to refresh screens.
 *
 * @param holders the keys of the holders, such as {@code UNIT_HEAD@P07}
 */
public record InboxChanged(Set<String> holders) {}
