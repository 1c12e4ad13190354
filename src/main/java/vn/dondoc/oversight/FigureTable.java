package vn.dondoc.oversight;

import java.time.LocalDate;
import java.util.List;

/**
 * A table of figures.
 *
 * @param question what was asked
 * @param asOf the day whose end, or whose present moment, the duties are looked at
 * @param lines a line for each unit, theme, directive or plan that has a duty
 * @param total every duty once, however many lines it stands in
 */
public record FigureTable(FigureQuestion question, LocalDate asOf, List<FigureRow> lines, Figures total) {}
