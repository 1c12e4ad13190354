package vn.dondoc.book.read;

/**
 * A column of a book.
 *
 * @param index its place, counted from 0
 * @param heading its heading; of two levels {@code Người ký – Họ và tên}
 */
public record BookColumn(int index, String heading) {}
