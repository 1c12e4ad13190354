package vn.dondoc.book;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.access.AccessCast;
import vn.dondoc.access.Relation;
import vn.dondoc.access.Role;
import vn.dondoc.access.RoomCalls;
import vn.dondoc.book.read.Book;
import vn.dondoc.book.read.ColumnMap;
import vn.dondoc.common.UnitId;

/** A book of the cast's own unit, and how it is taken over. */
@Component
class BookCalls implements RoomCalls {

    private static final ColumnMap NO_COLUMNS = new ColumnMap(Map.of());
    private static final Book EMPTY = new Book("so.xlsx", "Sổ", List.of(), List.of(), NO_COLUMNS, List.of(), null);

    private final BookSettings settings;
    private final BookImport imports;
    private final AccessCast cast;

    BookCalls(BookSettings settings, BookImport imports, AccessCast cast) {
        this.settings = settings;
        this.imports = imports;
        this.cast = cast;
    }

    @Override
    public Map<String, Runnable> byName() {
        Map<String, Runnable> calls = new HashMap<>();
        calls.put("BookSettings.units", settings::units);
        calls.put("BookSettings.plansOf", () -> settings.plansOf(own()));
        calls.put("BookSettings.monitorsOf", () -> settings.monitorsOf(own()));
        calls.put("BookSettings.mapsOf", () -> settings.mapsOf(own()));
        calls.put("BookSettings.keep", () -> settings.keep(own(), "Sổ của phòng", NO_COLUMNS));
        calls.put("BookImport.check", () -> imports.check(EMPTY, choices()));
        calls.put("BookImport.run", () -> imports.run(EMPTY, choices(), RowProgress.UNWATCHED));
        return calls;
    }

    private UnitId own() {
        return cast.unit(Relation.OWN);
    }

    private ImportChoices choices() {
        return new ImportChoices(
                own(),
                ImportChoices.Target.REGISTER,
                NO_COLUMNS,
                LocalDate.of(2022, 6, 20),
                cast.person(Role.SECRETARY, Relation.OWN),
                false,
                Set.of(),
                "");
    }
}
