/** Reads any office's Excel book of directives or plans into rows that are understood; knows no database. */
@NamedInterface("read")
@NullMarked
package vn.dondoc.book.read;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
