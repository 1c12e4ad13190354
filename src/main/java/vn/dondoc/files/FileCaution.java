package vn.dondoc.files;

/** Why a file that was taken in is handled with care: it is downloaded and never shown by itself, and its list says so. */
public enum FileCaution {
    /** A PDF that does something when it is opened, carries files of its own, or is also something else. */
    ACTIVE,
    /** A PDF whose parts cannot be looked into, because they are encrypted or packed in an unusual way. */
    HIDDEN,
    /** An office file with objects of other programs in it, or that fetches something when it is opened. */
    OBJECTS;

    /** The key of what the list says. */
    public String key() {
        return "files.caution." + this;
    }
}
