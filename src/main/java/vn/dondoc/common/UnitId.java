package vn.dondoc.common;

/**
 * A unit, named by its code such as {@code P07}. Codes never change; names do.
 *
 * @param code the unit's code, never blank
 */
public record UnitId(String code) implements Comparable<UnitId>, ObjectId {

    @Override
    public String kind() {
        return "UNIT";
    }

    public UnitId {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a unit needs a code");
        }
    }

    @Override
    public int compareTo(UnitId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
