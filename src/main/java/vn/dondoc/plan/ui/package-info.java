/** The screens of plans: the list, the board, and taking books over. */
@NullMarked
package vn.dondoc.plan.ui;

import org.jspecify.annotations.NullMarked;
