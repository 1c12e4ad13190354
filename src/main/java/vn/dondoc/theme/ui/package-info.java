/** The screen on which the list of themes is kept. */
@NullMarked
package vn.dondoc.theme.ui;

import org.jspecify.annotations.NullMarked;
