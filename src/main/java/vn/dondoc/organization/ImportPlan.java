package vn.dondoc.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.dondoc.common.DayBounds;
import vn.dondoc.intake.Row;
import vn.dondoc.intake.Table;
import vn.dondoc.intake.TablePreview;

/** What an import would do: the outcome of every row, and the writing that would bring it about, in order. */
final class ImportPlan {

    private final List<Table> tables;
    private final KnownUnits units;
    private final LocalDate today;
    private final List<Consumer<Writing>> writes = new ArrayList<>();
    private final Map<String, NewPerson> newPeople = new LinkedHashMap<>();

    /** Somebody who gets a first password. */
    record NewPerson(String username, String fullName, String unit) {}

    ImportPlan(List<Table> tables, KnownUnits units, LocalDate today) {
        this.tables = tables;
        this.units = units;
        this.today = today;
    }

    KnownUnits units() {
        return units;
    }

    LocalDate today() {
        return today;
    }

    /** Which days its files may name. */
    DayBounds bounds() {
        return DayBounds.on(today);
    }

    /** The rows of every file of a kind. */
    List<Row> rows(OfficeTable kind) {
        return tables.stream()
                .filter(table -> table.kind() == kind)
                .flatMap(table -> table.rows().stream())
                .toList();
    }

    /** Adds to what will be written. */
    void write(Consumer<Writing> write) {
        writes.add(write);
    }

    /** Notes somebody who will get a first password. */
    void welcome(NewPerson person) {
        newPeople.put(person.username(), person);
    }

    Map<String, NewPerson> newPeople() {
        return newPeople;
    }

    OfficePreview preview() {
        return new OfficePreview(previews(), newPeople.size());
    }

    List<TablePreview> previews() {
        return tables.stream().map(Table::preview).toList();
    }

    void writeAll(Writing writing) {
        writes.forEach(write -> write.accept(writing));
    }
}
