package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.Row.Outcome;

/** One file that was read, or that could not be. */
public final class Table {

    private final String file;
    private final @Nullable TableKind kind;
    private final List<Row> rows;
    private final List<RefusedRow> faults;

    private Table(String file, @Nullable TableKind kind, List<Row> rows, List<RefusedRow> faults) {
        this.file = file;
        this.kind = kind;
        this.rows = rows;
        this.faults = faults;
    }

    /** A file with its rows. */
    static Table of(String file, TableKind kind, List<Row> rows) {
        return new Table(file, kind, rows, List.of());
    }

    /** A file that is refused as a whole. */
    static Table refused(String file, RefusedRow fault) {
        return new Table(file, null, List.of(), List.of(fault));
    }

    /** What kind of table it is; null for a file that is refused as a whole. */
    @Nullable
    public TableKind kind() {
        return kind;
    }

    /** Its rows in their order, refused ones too; none of a file that is refused as a whole. */
    public List<Row> rows() {
        return rows;
    }

    /** What becomes of it: how many rows are new, changed, unchanged and refused, and every fault. */
    public TablePreview preview() {
        List<RefusedRow> all = new ArrayList<>(faults);
        rows.forEach(row -> all.addAll(row.faults()));
        int refused = faults.size() + count(Row::refused);
        return new TablePreview(
                file, kind, of(Outcome.FRESH), of(Outcome.CHANGED), of(Outcome.UNCHANGED), refused, List.copyOf(all));
    }

    private int of(Outcome outcome) {
        return count(row -> row.became(outcome));
    }

    private int count(Predicate<Row> which) {
        return (int) rows.stream().filter(which).count();
    }
}
