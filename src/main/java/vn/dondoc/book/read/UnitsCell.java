package vn.dondoc.book.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Text;
import vn.dondoc.common.TextPattern;
import vn.dondoc.common.UnitId;
import vn.dondoc.organization.UnitChoice;
import vn.dondoc.organization.UnitIndex;

/** A cell that names units: one a line, or split by semicolons; by commas only where that makes every part a known name. */
final class UnitsCell {

    private final Set<UnitId> units = new LinkedHashSet<>();
    private final List<CellFault> faults = new ArrayList<>();
    private boolean group;

    private static final TextPattern MARK = TextPattern.of("^([-–+•*]|\\d{1,2}[.)])\\s*");
    private static final TextPattern LAST_SIGN = TextPattern.of("[.,]$");

    private UnitsCell() {}

    static UnitsCell read(BookField field, @Nullable Cell cell, UnitIndex index) {
        UnitsCell read = new UnitsCell();
        if (cell != null) {
            Stream.of(cell.text().split("[;\\n]"))
                    .map(Text::clean)
                    .map(UnitsCell::withoutMark)
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> read.take(field, name, index));
        }
        return read;
    }

    /** A list may be typed with dashes, bullets or numbers before its items, and end in a full stop. */
    private static String withoutMark(String item) {
        return LAST_SIGN.replaceFirst(MARK.replaceFirst(item, ""), "").strip();
    }

    private void take(BookField field, String name, UnitIndex index) {
        Optional<UnitChoice> whole = index.find(name);
        if (whole.isPresent()) {
            add(whole.get());
            return;
        }
        List<Optional<UnitChoice>> parts =
                Stream.of(name.split(",")).map(Text::clean).map(index::find).toList();
        if (parts.size() > 1 && parts.stream().allMatch(Optional::isPresent)) {
            parts.forEach(part -> add(part.orElseThrow()));
        } else {
            faults.add(index.nearest(name)
                    .map(near -> CellFault.at(field, "book.fault.unit-near", name, near.name()))
                    .orElseGet(() -> CellFault.at(field, "book.fault.unit", name)));
        }
    }

    private void add(UnitChoice choice) {
        group |= choice.group();
        units.addAll(choice.units());
    }

    List<UnitId> units() {
        return List.copyOf(units);
    }

    boolean group() {
        return group;
    }

    List<CellFault> faults() {
        return faults;
    }
}
