package vn.dondoc.document;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.dondoc.common.UnitId;
import vn.dondoc.duty.DutyRole;

/** A unit that a clause names, as lead or as coordinator. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class ClauseUnit {

    private String unitCode;

    @Enumerated(EnumType.STRING)
    private DutyRole role;

    protected ClauseUnit() {}

    ClauseUnit(UnitId unit, DutyRole role) {
        this.unitCode = unit.code();
        this.role = role;
    }

    UnitId unit() {
        return new UnitId(unitCode);
    }

    DutyRole role() {
        return role;
    }
}
