package vn.dondoc.intake;

/**
 * A file with a table, as it was handed in.
 *
 * @param name the file's name, shown beside what is found in it; the content alone tells what kind of table it is
 * @param bytes the file as it is, at most 5 MB
 */
@SuppressWarnings("ArrayRecordComponent")
public record UploadedTable(String name, byte[] bytes) {}
