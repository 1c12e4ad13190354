package vn.dondoc.intake;

import vn.dondoc.common.Message;

/**
 * Why a row of a file is not taken in.
 *
 * @param line the line of the file on which the row begins, counted from 1; 0 where the whole file is refused
 * @param column the column it is about; empty where the whole file is refused
 * @param reason what is wrong and what to do
 */
public record RefusedRow(int line, String column, Message reason) {}
