/** The screens of plans: the list, the board, and the forms of a plan and its lines. */
@NullMarked
package vn.dondoc.board.ui;

import org.jspecify.annotations.NullMarked;
