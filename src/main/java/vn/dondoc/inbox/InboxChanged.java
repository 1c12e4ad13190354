package vn.dondoc.inbox;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.PersonId;

/**
 * Something waits, or no longer waits, for these holders. Heard after the commit, only to refresh screens.
 *
 * @param holders the keys of the holders, such as {@code UNIT_HEAD@P07}
 * @param by whose act it was, or null for the system
 */
public record InboxChanged(Set<String> holders, @Nullable PersonId by) {}
