package vn.dondoc.common.ui;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.text.NumberFormat;
import vn.dondoc.common.Rate;

/** Rates as every screen says them: one decimal, in the language of the screen. */
public final class Percent {

    private static final String NOTHING = "—";

    private Percent() {}

    /** {@code 6,3 %}, or a dash where there is nothing to take a part of. */
    public static String of(Rate rate) {
        return rate.percent().map(percent -> format(percent) + " %").orElse(NOTHING);
    }

    /** The same without its sign, below a head that has it. */
    public static String number(Rate rate) {
        return rate.percent().map(Percent::format).orElse(NOTHING);
    }

    private static String format(BigDecimal percent) {
        NumberFormat format = NumberFormat.getNumberInstance(UI.getCurrent().getLocale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(percent);
    }
}
