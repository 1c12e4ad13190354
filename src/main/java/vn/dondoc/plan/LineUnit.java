package vn.dondoc.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.dondoc.common.UnitId;
import vn.dondoc.duty.DutyRole;

/** A unit that a line names, as lead or as coordinator. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class LineUnit {

    private String unitCode;

    @Enumerated(EnumType.STRING)
    private DutyRole role;

    protected LineUnit() {}

    LineUnit(UnitId unit, DutyRole role) {
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
