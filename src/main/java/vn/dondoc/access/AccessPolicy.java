package vn.dondoc.access;

/** The one policy of who may do and see what (domain §2). Every service method asks it. */
public interface AccessPolicy {

    /**
     * The hat under which the current actor may do the act on an object with these parties.
     *
     * @throws Denied if they may not
     */
    Hat require(Act act, Parties parties);

    /** Whether the current actor may do the act on an object with these parties. */
    boolean allows(Act act, Parties parties);

    /** What the current actor may see in lists. */
    Scope scope();
}
