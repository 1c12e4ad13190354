package vn.dondoc.organization;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.intake.Table;
import vn.dondoc.intake.TableReader;
import vn.dondoc.intake.UploadedTable;

/** Reads files and plans what an import of them would do, without doing it. */
@Component
class ImportPlanner {

    private final List<TableImport> imports;
    private final UnitRepository units;
    private final Clock clock;

    ImportPlanner(List<TableImport> imports, UnitRepository units, Clock clock) {
        this.imports = imports.stream().sorted(comparing(TableImport::kind)).toList();
        this.units = units;
        this.clock = clock;
    }

    /** The plan for these files, against the office as it is in this transaction. */
    ImportPlan plan(List<UploadedTable> files) {
        List<Table> tables = files.stream()
                .map(file -> TableReader.read(file, List.of(OfficeTable.values())))
                .toList();
        KnownUnits known =
                new KnownUnits(units.findAll().stream().map(Unit::view).toList());
        ImportPlan plan = new ImportPlan(tables, known, OfficeTime.today(clock));
        imports.forEach(one -> one.plan(plan));
        return plan;
    }
}
