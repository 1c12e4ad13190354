/** The screens of figures: the table, the duties behind a figure, and what changed lately. */
@NullMarked
package vn.dondoc.oversight.ui;

import org.jspecify.annotations.NullMarked;
