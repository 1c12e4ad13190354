package vn.dondoc.book.read;

import java.util.Map;

/**
 * A row of a sheet as it stands there.
 *
 * @param number its number, as Excel shows it
 * @param section the heading of the section it stands in, or empty
 * @param cells its cells that hold something, by column
 */
public record SheetRow(int number, String section, Map<Integer, Cell> cells) {

    SheetRow within(String heading) {
        return new SheetRow(number, heading, cells);
    }
}
