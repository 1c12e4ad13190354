package vn.dondoc.oversight.ui;

import java.util.List;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.common.ui.Facts;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Texts;

/** What the figures mean, with their formulas in words; printed beneath them. How many days are few is taken from the rule. */
class Definitions extends Panel {

    private static final List<String> TERMS =
            List.of("SET", "TOTAL", "COMPLETED", "ON_TIME", "OPEN", "SOON", "NEXT", "KNOWN", "A", "B", "RATE", "SCOPE");

    Definitions() {
        super(Texts.say("figures.definitions"));
        Facts facts = new Facts();
        TERMS.forEach(term -> facts.fact(
                Texts.say("figures.term." + term), Texts.say("figures.definition." + term, WorkingDays.SOON_DAYS)));
        with(facts);
    }
}
