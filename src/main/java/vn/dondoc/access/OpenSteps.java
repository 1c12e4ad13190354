package vn.dondoc.access;

import java.util.List;
import vn.dondoc.common.ObjectRef;

/** Tells which steps are open on an object, and for whom they wait. */
public interface OpenSteps {

    /** The open steps, one for each holder; empty where nothing waits. */
    List<OpenStep> on(ObjectRef object);
}
