package vn.dondoc.memo;

import vn.dondoc.common.ObjectId;

record MemoId(long value) implements ObjectId {

    @Override
    public String kind() {
        return "MEMO";
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
