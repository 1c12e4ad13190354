package vn.dondoc.common;

/** The id of a thing that can stand in the trail, wait in an inbox or be moved by a process. */
public interface ObjectId {

    /** What kind of thing it is, such as {@code DUTY}: upper-case letters and underscores, at most 20. */
    String kind();

    /** The thing, whatever its kind. */
    default ObjectRef ref() {
        return new ObjectRef(kind(), toString());
    }
}
