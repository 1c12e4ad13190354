package vn.dondoc.board;

import java.time.LocalDate;

/**
 * When something was done.
 *
 * @param day the day it was confirmed; of what a book says, the day the book speaks of
 * @param byBook true if a book said so (<i>theo sổ</i>)
 */
public record Completion(LocalDate day, boolean byBook) {}
