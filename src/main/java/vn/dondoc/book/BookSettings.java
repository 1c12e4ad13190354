package vn.dondoc.book;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.book.read.ColumnMap;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Longest;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.Text;
import vn.dondoc.common.UnitId;
import vn.dondoc.organization.Colleague;
import vn.dondoc.organization.Directory;
import vn.dondoc.organization.UnitRow;
import vn.dondoc.plan.BookLines;
import vn.dondoc.plan.PlanChoice;
import vn.dondoc.plan.PlanParties;

/** What a person chooses from before a book is taken over: units, plans, monitors, and column maps kept by name. */
@Service
@Transactional(readOnly = true)
public class BookSettings {

    /** The longest name of a column map. */
    public static final Longest LONGEST_NAME = new Longest(100);

    private final BookLines lines;
    private final PlanParties parties;
    private final Clock clock;
    private final Directory directory;
    private final AccessPolicy policy;
    private final JdbcClient jdbc;

    BookSettings(
            BookLines lines,
            PlanParties parties,
            Clock clock,
            Directory directory,
            AccessPolicy policy,
            JdbcClient jdbc) {
        this.lines = lines;
        this.parties = parties;
        this.clock = clock;
        this.directory = directory;
        this.policy = policy;
        this.jdbc = jdbc;
    }

    /** The units whose books the current person may take over. */
    public List<UnitRow> units() {
        return directory.existingOn(OfficeTime.today(clock)).stream()
                .filter(unit -> policy.allows(BookAct.IMPORT_BOOK, parties.of(unit.id())))
                .toList();
    }

    /** The plans of a unit, newest period first. */
    public List<PlanChoice> plansOf(UnitId unit) {
        policy.require(BookAct.IMPORT_BOOK, parties.of(unit));
        return lines.plansOf(unit);
    }

    /** Who may follow the documents of a unit's book: its own people. */
    public List<Colleague> monitorsOf(UnitId unit) {
        policy.require(BookAct.IMPORT_BOOK, parties.of(unit));
        return directory.workingIn(unit, OfficeTime.today(clock));
    }

    /** The column maps a unit has kept, by name. */
    public Map<String, ColumnMap> mapsOf(UnitId unit) {
        policy.require(BookAct.IMPORT_BOOK, parties.of(unit));
        Map<String, ColumnMap> maps = new LinkedHashMap<>();
        jdbc.sql("select name, columns from column_map where unit_code = ? order by name")
                .param(unit.code())
                .query((row, n) -> maps.put(row.getString(1), ColumnMap.read(row.getString(2))))
                .list();
        return maps;
    }

    /** Keeps a column map under a name, in place of an earlier one of that name. */
    @Transactional
    public void keep(UnitId unit, String name, ColumnMap map) {
        policy.require(BookAct.IMPORT_BOOK, parties.of(unit));
        String clean = Text.clean(name);
        if (clean.isEmpty()) {
            throw new Refusal(List.of(Fault.at("name", "fault.missing")));
        }
        LONGEST_NAME.require("name", clean);
        jdbc.sql("delete from column_map where unit_code = ? and name = ?")
                .params(unit.code(), clean)
                .update();
        jdbc.sql("insert into column_map (unit_code, name, columns) values (?, ?, ?)")
                .params(unit.code(), clean, map.written())
                .update();
    }
}
