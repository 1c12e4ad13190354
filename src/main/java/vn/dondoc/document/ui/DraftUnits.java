package vn.dondoc.document.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.access.Parties;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.DocumentAct;
import vn.dondoc.organization.UnitChoice;
import vn.dondoc.organization.UnitRow;
import vn.dondoc.organization.Units;

/** The units a draft chooses from, as of today. */
@SpringComponent
class DraftUnits {

    private final Units units;
    private final CurrentActor current;
    private final AccessPolicy policy;
    private final Clock clock;

    DraftUnits(Units units, CurrentActor current, AccessPolicy policy, Clock clock) {
        this.units = units;
        this.current = current;
        this.policy = policy;
        this.clock = clock;
    }

    LocalDate today() {
        return OfficeTime.today(clock);
    }

    /** The units in which the current person may draft. */
    List<UnitId> mine() {
        return current.get().units().stream()
                .filter(unit -> policy.allows(DocumentAct.DRAFT, Parties.within(unit)))
                .sorted()
                .toList();
    }

    /** Units and groups by part of a name. */
    List<UnitChoice> choices(String typed) {
        return units.choices(typed, today());
    }

    /** The names of all units of today. */
    Map<UnitId, String> names() {
        return UnitRow.namesOf(units.asAt(today()));
    }
}
