/** Screens of duties: one page for each, with the acts of this moment only. */
@NullMarked
package vn.dondoc.duty.ui;

import org.jspecify.annotations.NullMarked;
