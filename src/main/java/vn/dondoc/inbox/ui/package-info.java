/** The inbox: what waits for whom, in tabs. */
@NullMarked
package vn.dondoc.inbox.ui;

import org.jspecify.annotations.NullMarked;
