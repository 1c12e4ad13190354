/** The screens of documents: the list, the draft and the page of a document. */
@NullMarked
package vn.dondoc.document.ui;

import org.jspecify.annotations.NullMarked;
