package vn.dondoc.oversight.ui;

import java.util.List;
import vn.dondoc.oversight.FigureColumn;

/** The columns of the table that stand under one head. */
enum ColumnGroup {
    GIVEN(FigureColumn.CARRIED_OVER, FigureColumn.ASSIGNED, FigureColumn.TOTAL),
    COMPLETED(
            FigureColumn.COMPLETED,
            FigureColumn.ON_TIME,
            FigureColumn.LATE,
            FigureColumn.ON_TIME_FIRST,
            FigureColumn.LATE_FIRST),
    OPEN(
            FigureColumn.OPEN,
            FigureColumn.IN_TIME,
            FigureColumn.DUE_SOON,
            FigureColumn.OVERDUE,
            FigureColumn.NO_DUE,
            FigureColumn.AWAITING,
            FigureColumn.REFERRED_BACK,
            FigureColumn.SUSPENDED),
    STOPPED(FigureColumn.STOPPED, FigureColumn.CANCELLED, FigureColumn.TRANSFERRED);

    private final List<FigureColumn> columns;

    ColumnGroup(FigureColumn... columns) {
        this.columns = List.of(columns);
    }

    List<FigureColumn> columns() {
        return columns;
    }
}
