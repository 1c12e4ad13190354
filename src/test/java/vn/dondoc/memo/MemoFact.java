package vn.dondoc.memo;

sealed interface MemoFact {

    MemoId id();

    record Written(MemoId id) implements MemoFact {}

    record Checked(MemoId id) implements MemoFact {}
}
