/** Excel sheets that the product hands out: exports, and rows that come back. */
@NamedInterface("sheet")
@NullMarked
package vn.dondoc.common.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
