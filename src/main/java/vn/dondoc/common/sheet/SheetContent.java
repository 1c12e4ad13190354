package vn.dondoc.common.sheet;

import java.util.List;

/**
 * What a sheet says.
 *
 * @param name the name of the sheet
 * @param lines what stands above the table, such as its title and its filter
 * @param headings the headings of the columns
 * @param rows the rows; a value is a text, a {@link java.time.LocalDate} or a {@link Number}, and empty text for none
 */
public record SheetContent(String name, List<String> lines, List<String> headings, List<List<Object>> rows) {}
