package vn.dondoc.common;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A part of a whole. It is counted exactly, so that what lies in the middle is always rounded the same way. */
public record Rate(long part, long whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** In percent, rounded half up to one decimal (domain §6); empty if there is nothing to take a part of. */
    public Optional<BigDecimal> percent() {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }
}
