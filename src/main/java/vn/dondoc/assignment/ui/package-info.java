/** Screens of duties: one page for each, with the acts of this moment only. */
@NullMarked
package vn.dondoc.assignment.ui;

import org.jspecify.annotations.NullMarked;
