package vn.dondoc.board;

import java.time.LocalDate;

/**
 * When something ended.
 *
 * @param day the day it was confirmed or stopped; of what a book says, the day the book speaks of
 * @param byBook true if a book said so (<i>theo sổ</i>)
 */
public record Ending(LocalDate day, boolean byBook) {}
