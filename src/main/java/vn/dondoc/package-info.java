/** Đôn Đốc follows leadership directives until they are done. */
@NullMarked
package vn.dondoc;

import org.jspecify.annotations.NullMarked;
