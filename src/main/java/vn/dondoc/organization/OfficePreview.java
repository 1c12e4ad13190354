package vn.dondoc.organization;

import java.util.List;
import vn.dondoc.intake.TablePreview;

/**
 * What an import would do.
 *
 * @param tables a preview of each file, in the order in which they were handed in
 * @param newPeople how many people would get a password
 */
public record OfficePreview(List<TablePreview> tables, int newPeople) {

    /** How many rows and files would be refused. */
    public int refused() {
        return tables.stream().mapToInt(TablePreview::refused).sum();
    }

    /** True if the import would change nothing at all. */
    public boolean nothingNew() {
        return tables.stream().allMatch(table -> table.fresh() == 0 && table.changed() == 0);
    }
}
