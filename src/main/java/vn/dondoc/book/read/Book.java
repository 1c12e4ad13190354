package vn.dondoc.book.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DayBounds;

/**
 * A book as it was read, before anybody says what its columns mean.
 *
 * @param fileName the name of the file
 * @param sheet the name of the sheet
 * @param titles the texts above the header
 * @param columns the columns of the header, from left to right
 * @param proposed what the columns seem to hold, by their headings
 * @param rows the rows that hold something, without sections, totals and signatures
 * @param asOf the day the title says the book speaks of, or null
 */
@DayBounds.AsFound
public record Book(
        String fileName,
        String sheet,
        List<String> titles,
        List<BookColumn> columns,
        ColumnMap proposed,
        List<SheetRow> rows,
        @Nullable LocalDate asOf) {}
