/** The screen of one's own account. */
@NullMarked
package vn.dondoc.security.ui;

import org.jspecify.annotations.NullMarked;
