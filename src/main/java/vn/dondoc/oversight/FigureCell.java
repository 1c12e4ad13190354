package vn.dondoc.oversight;

import org.jspecify.annotations.Nullable;

/**
 * One figure of a table.
 *
 * @param question the table's question
 * @param key the line, empty for the duties that belong nowhere; null for the total
 * @param column the column
 */
public record FigureCell(FigureQuestion question, @Nullable String key, FigureColumn column) {}
