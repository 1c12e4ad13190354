package vn.dondoc.theme;

import vn.dondoc.common.ObjectId;

/** A theme of the list. */
public record ThemeId(long value) implements ObjectId {

    @Override
    public String kind() {
        return "THEME";
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
