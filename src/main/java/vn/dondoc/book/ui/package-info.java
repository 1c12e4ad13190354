/** The screen on which a book is taken over. */
@NullMarked
package vn.dondoc.book.ui;

import org.jspecify.annotations.NullMarked;
