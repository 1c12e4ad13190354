package vn.dondoc.board.ui;

import vn.dondoc.common.ui.Tone;

/**
 * How a cell of the board looks; all words are in the person's language.
 *
 * @param tone its colour
 * @param icon its picture, by a name the element knows
 * @param brief what stands beside the picture, perhaps nothing
 * @param words everything it says, for the tooltip and for screen readers
 * @param pale true for what is no lead duty
 */
record CellLook(Tone tone, String icon, String brief, String words, boolean pale) {}
