package vn.dondoc.access;

import vn.dondoc.common.Refusal;

/** The actor may not do or see this. It says no more than that: what exists is not told to those who may not see it. */
public class Denied extends Refusal {

    public Denied() {
        super("access.denied");
    }

    /** Refuses with more to say, to somebody who may see the object. */
    protected Denied(String key, Object... args) {
        super(key, args);
    }
}
