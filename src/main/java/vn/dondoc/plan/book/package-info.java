/** Reads any office's Excel book of directives or plans into rows that are understood; knows no database. */
@NamedInterface("book")
@NullMarked
package vn.dondoc.plan.book;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
