package vn.dondoc.access;

/** Knows who is acting now. */
public interface CurrentActor {

    /**
     * The actor of this call.
     *
     * @throws Denied if nobody is signed in
     */
    Actor get();
}
