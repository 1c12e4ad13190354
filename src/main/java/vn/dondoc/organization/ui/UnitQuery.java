package vn.dondoc.organization.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DayBounds;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.ui.Addresses;

/**
 * What the address of the screen of units says.
 *
 * @param unit the unit whose people are shown, or null
 * @param day as at which day, or null for today
 * @param typed what is searched, perhaps empty
 */
record UnitQuery(@Nullable UnitId unit, @Nullable LocalDate day, String typed) {

    private static final String UNIT = "unit";
    private static final String DAY = "day";
    private static final String SEARCH = "q";

    /** Reads an address; a day that is none leads nowhere. */
    static UnitQuery of(QueryParameters parameters, DayBounds bounds) {
        return new UnitQuery(
                Addresses.text(parameters, UNIT)
                        .filter(code -> !code.isBlank())
                        .map(UnitId::new)
                        .orElse(null),
                Addresses.day(parameters, DAY, bounds).orElse(null),
                Addresses.text(parameters, SEARCH).orElse(""));
    }

    UnitQuery withUnit(@Nullable UnitId other) {
        return new UnitQuery(other, day, typed);
    }

    UnitQuery withDay(@Nullable LocalDate other) {
        return new UnitQuery(unit, other, typed);
    }

    UnitQuery withTyped(String other) {
        return new UnitQuery(unit, day, other);
    }

    QueryParameters parameters() {
        Map<String, String> values = new HashMap<>();
        if (unit != null) {
            values.put(UNIT, unit.code());
        }
        if (day != null) {
            values.put(DAY, day.toString());
        }
        if (!typed.isBlank()) {
            values.put(SEARCH, typed);
        }
        return QueryParameters.simple(values);
    }
}
